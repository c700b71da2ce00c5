/** Aid that is given to the poor, by what it is called here. */
export const AID = 'blt|pkh|bpnt|bst|kpm|bansos|sembako|rastra|raskin|rtlh|pip|zakat|bantuan'
/** What says of the name after it that its bearer gets aid, is ill or heads a household. */
const ROLE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:penerima|recipients?)\s(?:manfaat\s|bantuan\s|of\s)?(?:${AID})(?:\s\p{L}{2,12})?|kpm|kepala\s(?:keluarga|rumah tangga)|kk miskin|anak yatim|pasien|patient|penderita|penyintas)(?:\s?[:=,(-]\s?|\s)(?:(?:bernama|namanya|atas nama|a\.?\s?n\.?|yaitu|yakni|ialah|adalah|named)\s)?$`,
  'iu',
)
/** What says that the name after it is that of a case, a victim or one of so many. */
const CASE =
  /(?<!\p{L})(?:(?:kasus|korban|suspek|kontak(?:\serat)?|pasien|penderita|case|victim)(?:\s\p{Ll}{2,10}){0,2}|(?:\d{1,3}|satu|dua|tiga)\s(?:kasus|orang|jiwa|cases?|persons?)|yang\s(?:meninggal|sakit|positif|tertular))\s?[:(,]\s?$/iu
const KIN =
  /^[\s,(]{1,3}(?:istri|isteri|suami|anak|cucu|menantu)(?:nya)?\s(?:dari\s)?(?!(?:Bupati|Wakil|Gubernur|Camat|Lurah|Kepala|Ketua)\b)(?:\p{Lu}|\d)/u
const TOGETHER = /(?<!\p{L})(?:serumah|satu rumah|tanggungan)(?!\p{L})/iu
const WIDOWED = /^(?:[Jj]anda|[Dd]uda)\b/u

/** Whether what stands around a name says that its bearer gets aid, is a patient, or lives with whom. */
export function tellsHousehold(before: string, name: string, after: string): boolean {
  return (
    ROLE.test(before) ||
    CASE.test(before) ||
    KIN.test(after) ||
    TOGETHER.test(after) ||
    WIDOWED.test(name)
  )
}
