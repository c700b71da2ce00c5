import { CHILDREN, DIGIT_WORD, DIGITS, GIFT } from './unlisted-names'

/** Of somebody named right before. */
const GETS = new RegExp(
  String.raw`^(?:\s(?:di|dari|asal)\s[^.;,]{2,30}?)?\s(?:(?:yang|telah|sudah|juga|pernah|kini|belum|tidak)\s){0,2}(?:menerima|mendapat(?:kan)?|dapat|memperoleh|received?|receives|gets?)\s(?:a\s)?${GIFT}(?!\p{L})`,
  'iu',
)
const AGED_IN_WORDS = new RegExp(
  String.raw`^[\s,(]{1,3}(?:(?:ber)?u(?:mur|sia))\s${DIGIT_WORD}(?:\s${DIGIT_WORD}){0,4}\s(?:tahun|bulan)(?!\p{L})`,
  'iu',
)
const PARENT = new RegExp(
  String.raw`^[\s,(]{1,3}(?:seorang\s)?(?:(?:ibu|ayah|bapak|janda|duda)\s(?:dari\s|dengan\s|beranak\s)?${CHILDREN}|penyintas\s\p{L}|(?:janda|duda|yatim|piatu)(?:\s?[,.)]|$))`,
  'iu',
)
const WITH_KIN =
  /^\s(?:dan|beserta|bersama)\s(?:suami|istri|isteri|anak(?:-anak)?|cucu)nya(?!\p{L})/u
const OWES =
  /^\s(?:(?:masih|punya|memiliki)\s)?(?:tunggakan|menunggak|berutang|berhutang)(?!\p{L})/iu
const BORN_AT = /^[\s,(]{1,3}(?:yang\s)?(?:lahir|kelahiran|born)\s(?:di|in|at)\s\p{Lu}/u
const PUPIL = /^[\s,(]{1,3}(?:siswa\s|murid\s)?kelas\s(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/u
const HOUSE_FATE =
  /^\s(?:(?:yang|telah|sudah|akan)\s)?(?:di(?:bedah|rehab|renovasi|bongkar|perbaiki|sita)|roboh|terbakar|hanyut|ambruk)(?!\p{L})/iu
const HOUSE = /(?<!\p{L})rumah\s(?:milik\s)?$/iu
const GIVEN_TO =
  /(?<!\p{L})(?:di(?:berikan|salurkan|serahkan|bagikan|terima)|given)\s(?:kepada|untuk|oleh|ke|to)\s$/iu
const FAMILY = /(?<!\p{L})keluarga\s$/iu
const PAID_TO = /(?<!\p{L})(?:bayar|transfer|setor|kirim)(?:kan|an)?\s(?:ke|kepada)\s$/iu
const ACCOUNT = new RegExp(`^${DIGITS}`, 'u')
/** Who got aid, and no office. */
const AIDED = new RegExp(String.raw`(?<!\p{L})${GIFT}(?!\p{L})`, 'iu')

/** Whether it is told where somebody who is named right before was born. */
export function tellsBirthPlace(after: string): boolean {
  return BORN_AT.test(after)
}

/**
 * Whether what stands around a name of a person tells of that life: aid, children, a debt, a house, an age in
 * words. `isTitled`: by a title such as Pak.
 */
export function tellsOwnLife(before: string, after: string, isTitled: boolean): boolean {
  if ([GETS, AGED_IN_WORDS, PARENT, OWES, BORN_AT, PUPIL, WITH_KIN].some((one) => one.test(after)))
    return true
  if (HOUSE.test(before) && HOUSE_FATE.test(after)) return true
  if (PAID_TO.test(before) && ACCOUNT.test(after)) return true
  if (isTitled && FAMILY.test(before)) return true
  return GIVEN_TO.test(before) && AIDED.test(before)
}
