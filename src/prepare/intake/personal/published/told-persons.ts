import { SURE_NAMES } from '../given-names'
import { namesInstitution, namesOrganisation } from '../institution-words'
import { isName } from '../person-states'
import type { IsPlace } from '../personal-kinds'
import { namesSensitiveState } from '../sensitive-states'

const OFFICES =
  'Kota|Desa|Kepala|Bupati|Camat|Lurah|Sekretaris|Gubernur|Wakil|Ketua|Kades|Kadus|Dinas|Rumah|Hamil|Menyusui|Pertiwi|Negara'
/** With a capital at least, so that words such as "dian" in a sentence are none. */
const capital = (names: string) =>
  names
    .split(/\|(?![^(]*\))/)
    .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
    .join('|')
const TITLED = String.raw`(?:[Nn]y|NY|[Tt]n|TN|[Nn]n|[Ss]dri?|[Bb]pk|[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Mm]bak|[Mm]as|[Kk]ak|[Nn]enek|[Kk]akek|[Aa]n|[Bb]y)\b\.?\s+(?!(?:${OFFICES})\b)\p{Lu}\p{Ll}{2,}`
const PERSON = new RegExp(
  String.raw`(?<![\p{L}.])(?:${TITLED}|(?=\p{Lu})(?:${capital(SURE_NAMES)})(?!\p{L})|(?:SITI|MUHAMMAD|AHMAD|ABDUL|BUDI|SULASTRI|AMINAH)(?!\p{L}))(?:\s+\p{Lu}[\p{Ll}'.]+(?![\d\p{L}])){0,3}`,
  'gu',
)
/** Those who are named for their work or for what they did in public. */
const OFFICIAL =
  /(?:^|[^\p{L}])(?:bidan|dokter|dr|drg|perawat|kepala|bupati|camat|lurah|gubernur|presiden|menteri|sekretaris|ketua|petugas|kader|pahlawan|sultan|raden|pangeran|peneliti|narasumber|penulis|oleh|menurut|et al)\.?[\s:,]{1,3}$/iu
const STATES =
  /(?:^|[^\p{L}\d])(?:dm(?: tipe)?|diabet\p{L}*|b20|hamil|kdrt|(?:ber|di)?cerai(?:kan)?|korban|victim|tuberculosis|cancer|leprosy|pregnant|depresi|depression|abuse[sd]?|raped?|diperkosa|dilecehkan|hamil|keguguran|aborsi|sakit jiwa|lumpuh|cacat|buta(?! aksara| huruf)|tuli|bisu|violence|penjara|dipenjara|tersangka|terpidana|(?:[A-TV-Z]\d\d\.\d))(?:[^\p{L}\d]|$)/iu
const MONTHS =
  'jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|mei|may|jun\\p{L}*|jul\\p{L}*|agu\\p{L}*|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|oct\\p{L}*|nov\\p{L}*|des\\p{L}*|dec\\p{L}*'
const DAY = String.raw`(?:\d{1,2}[\s\-/.]{1,2}(?:\d{1,2}|${MONTHS})|(?:${MONTHS})\s\d{1,2},?)[\s\-/.]{1,2}(?:19|20)\d\d(?!\d)`
const BORN = new RegExp(
  String.raw`^[\s,(:-]*(?:yang\s)?(?:lahir|kelahiran|lhr|born|ttl|tgl\.? lahir|tanggal lahir|date of birth|dob)(?!\p{L})\D{0,30}${DAY}`,
  'iu',
)
const INITIALS =
  /(?<!\p{L})(?:(?:ber)?inisial|initials?)\s+\p{Lu}(?:\.?\p{Lu}){0,2}\b.{0,40}?(?:\(\s?\d{1,2}(?:\s?(?:th|thn|tahun))?\s?\)|korban|pelaku|victim)/u
const VICTIM =
  /(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2})[\s,:(-]{1,3}(?:korban|victim|penyintas|survivor)(?!\p{L})[^.;\n]{0,50}?(?<!\d)\d{1,2}\s?(?:th|thn|tahun|years?)(?!\p{L})/u
const PATIENT =
  /(?<!\p{L})(?:[Pp]asien|[Pp]atient|[Pp]enderita)\s+(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2})(?:\s?[,:(]|\s+(?=\p{Ll}|\p{Lu}{2}))([^.;\n]{0,40})/gu
const NO_PATIENT =
  /^(?:umum|gawat|darurat|mandiri|asuransi|dari|asal|di|yang|positif|rujukan|gratis|miskin|jkn|banyuasin)(?:\s|$)/i
const NEAR_AFTER = 60
const NEAR_BEFORE = 40
/** The end of a sentence, unlike the point of "Ny." */
const SENTENCE_END = /\p{L}{4}[.]\s|[!?;\n]/u

function tellsState(part: string): boolean {
  return STATES.test(part) || namesSensitiveState(part)
}

/** What stands beside `at` in the same sentence. */
function besides(text: string, start: number, end: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start)
  const after = text.slice(end, end + NEAR_AFTER)
  const ended = before.split(SENTENCE_END).at(-1) ?? ''
  return [ended, after.split(SENTENCE_END)[0] ?? '']
}

/**
 * Whether a text that is published tells of one person: the birth, an illness, a crime suffered or the
 * like. Stricter than for notes, which nobody sees. `isPlace`: known names of regions.
 */
export function tellsOfPerson(text: string, isPlace: IsPlace): boolean {
  if (INITIALS.test(text)) return true
  const victim = VICTIM.exec(text)?.[1]
  if (victim !== undefined && isName(victim, isPlace)) return true
  for (const [, name = '', after = ''] of text.matchAll(PATIENT)) {
    if (isName(name, isPlace) && !NO_PATIENT.test(name) && tellsState(after)) return true
  }
  for (const found of text.matchAll(PERSON)) {
    const end = found.index + found[0].length
    const [before, after] = besides(text, found.index, end)
    if (OFFICIAL.test(before) || isPlace(found[0])) continue
    if (namesInstitution(`${before.split(/[:;,()]/).at(-1) ?? ''}${found[0]}`)) continue
    if (BORN.test(text.slice(end, end + NEAR_AFTER))) return true
    if (tellsState(before) || tellsState(after)) return true
  }
  return false
}

const STREET = String.raw`(?:[Jj]l|[Jj]ln|[Jj]alan|[Gg]ang|[Gg]g|[Ll]orong|[Ll]rg)(?!\p{L})\.?`
const NUMBERED = new RegExp(
  String.raw`${STREET}[^,;\n]{2,40}?(?:[Nn]o(?:mor)?\.?\s?)?\d{1,3}[,\s]{1,3}R\.?[TW]\.?\s?\d`,
  'u',
)
const HOUSE_OF = new RegExp(
  String.raw`[Rr]umah\s+(?:(?:[Pp]ak|[Bb]u|[Ii]bu|[Bb]apak)\s+\p{Lu}\p{Ll}{2,}|(?:${capital(SURE_NAMES)})(?!\p{L}))(?:\s\p{Lu}\p{Ll}{2,}){0,2}[\s,]{1,3}(?:di\s)?(?:${STREET}|R\.?[TW](?!\p{L}))[^;\n]{0,40}?\d`,
  'u',
)

/** Whether a text gives the house of a person, and not the address of an organisation. */
export function tellsHouse(text: string): boolean {
  return HOUSE_OF.test(text) || (NUMBERED.test(text) && !namesOrganisation(text))
}
