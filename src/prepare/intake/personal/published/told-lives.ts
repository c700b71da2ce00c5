import { ofRegency, wordsOfNames } from '../../../regency'
import { isName } from '../person-states'
import type { IsPlace } from '../personal-kinds'
import { AID } from './households'
import { tellsState } from './person-facts'
import { matchesOf } from '../../text/matches-of'

const COUNT =
  '(?:\\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|one|two|three|four|five|six)'
const DIGIT_WORD =
  '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus)'
const CHILDREN = String.raw`${COUNT}\s(?:orang\s)?anak`
/** Of an account, behind a name. */
const DIGITS = String.raw`[\s,:(]{1,3}\d(?:[ .-]?\d){8,19}(?!\d)`
/** What is given to one: aid for the poor, a scholarship, what helps a body. */
const GIFT = String.raw`(?:${AID}|beasiswa|kursi roda|alat bantu|kaki palsu|tongkat|santunan)`
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
  if ([GETS, AGED_IN_WORDS, PARENT, OWES, BORN_AT, PUPIL].some((one) => one.test(after)))
    return true
  if (HOUSE.test(before) && HOUSE_FATE.test(after)) return true
  if (PAID_TO.test(before) && ACCOUNT.test(after)) return true
  if (isTitled && FAMILY.test(before)) return true
  return GIVEN_TO.test(before) && AIDED.test(before)
}

const NAME = String.raw`\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}{2,}){0,2}`
/** What is told of one person alone, so that the word with a capital beside it is a name whichever it is. */
const OF_ONE: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Pp]elapor|[Tt]erlapor|[Kk]orban|[Pp]asien|[Pp]elaku)\s?:\s?(${NAME})\s?(?:[,.;(]|$)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Pp]asien\s(${NAME})\s(?:(?:sudah|telah|masih|kini|belum|akhirnya)\s)?(?:sembuh|meninggal|dirawat|dirujuk|pulang|membaik|kritis)(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(${NAME})[\s,(]{1,3}(?:(?:ber)?u(?:mur|sia)\s)?\d{1,2}\s?(?:th|thn|tahun)[\s,)]{1,3}(?:korban|pasien|penderita|penyintas|victim)(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(${NAME})[,(\s]{1,3}(?:seorang\s)?(?:ibu|ayah|bapak|janda|duda)\s(?:dari\s)?${CHILDREN}(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Bb]ayar|[Tt]ransfer|[Ss]etor|[Kk]irim)\s(?:ke|kepada)\s(${NAME})${DIGITS}`,
    'gu',
  ),
]
const SUFFERS = new RegExp(String.raw`(${NAME})\s(?:menderita|mengidap)\s([^.;,\n]{3,40})`, 'gu')
/** Regions are known here even where no list of places is at hand. */
const kecamatanWords = ofRegency(({ kecamatan, seat, around, province, provinceCapital }) => {
  return new Set(wordsOfNames(...kecamatan, seat, ...around, province, provinceCapital))
})

function isSomebody(name: string, isPlace: IsPlace): boolean {
  if (!isName(name, isPlace)) return false
  return !name.split(/\s+/).some((word) => {
    return kecamatanWords().has(word.toLowerCase())
  })
}

/** Whether a name that no list has stands where only that of one person can. */
export function tellsOfUnknown(text: string, isPlace: IsPlace): boolean {
  for (const pattern of OF_ONE) {
    for (const [, name = ''] of matchesOf(text, pattern)) if (isSomebody(name, isPlace)) return true
  }
  return matchesOf(text, SUFFERS).some(
    ([, name = '', illness = '']) => tellsState(illness) && isSomebody(name, isPlace),
  )
}
