import { anyOf, ofRegency } from '../../../regency'
import { SURE_NAMES } from '../given-names'
import { namesInstitution, namesOrganisation } from '../institution-words'
import { isName } from '../person-states'
import type { IsPlace } from '../personal-kinds'
import { tellsHousehold } from './households'
import {
  illnessAfter,
  tellsBirth,
  tellsBirthday,
  tellsDateOrAge,
  tellsDeath,
  tellsLife,
  tellsState,
} from './person-facts'
import { NAMED, namedPersons, type NamedPerson } from './person-names'
import { tellsBlock, tellsHome } from './told-houses'
import { tellsBirthPlace, tellsOwnLife } from './told-lives'
import { isUnexplained, tellsOfUnlisted } from './unlisted-names'
import { matchesOf } from '../../text/matches-of'

/** Those who are named for their work: an illness near them is what they work on. */
const WORKING =
  /(?:^|[^\p{L}])(?:bidan|dokter|dr|drg|perawat|kepala|bupati|camat|lurah|gubernur|menteri|sekretaris|ketua|petugas|kader|notaris|pkk)\.?[\s:,]{1,3}$/iu
/** Those who are named for what they said or did in public. */
const CITED =
  /(?:^|[^\p{L}])(?:presiden|pahlawan|sultan|raden|pangeran|peneliti|narasumber|penulis|oleh|menurut|foto|wawancara|jenderal|kolonel|kapten|tugu|monumen|et al|di(?:input|isi|entr[iy]|verifikasi|ukur|data|catat|lapor)\p{L}{0,4})\.?[\s:,]{1,3}$/iu
/** Of authors alone. */
const TOGETHER_WITH = /^,?\s(?:dkk|et al)\.?[\s,]{1,2}\((?:19|20)\d\d/u
const CITED_AFTER = /^,?\s(?:dkk|et al|dan kawan)|^,?\s?\((?:19|20)\d\d[a-z]?\)/u
/** An age without anything between, which stands behind institutions too. */
const YEARS = /^\s\d{1,3}\s?(?:th|thn|tahun)(?!\p{L})/u
/** One who made the pilgrimage holds no office by it. */
const BY_FAITH = /^(?:Hj?|Hajj?i|Hajah)\b/u
/** Places that are of one person. */
const OF_ONE = /(?<!\p{L})(?:makam|kuburan|pusara|rumah|kebun|kolam)\s+$/iu
/** What is born of it is the school. */
const SCHOOL = /(?<!\p{L})(?:TK|PAUD|S[DM][APK]?N?|MTsN?|MAN?|[Ss]ekolah|[Uu]niversitas)\s+$/u
const INITIALS =
  /(?<!\p{L})(?:[Nn]y|[Tt]n|[Nn]n|[Aa]n|[Bb]y|[Ss]dri?|[Ii]bu|[Bb]u|[Pp]ak|[Bb]apak)\.?\s\p{Lu}(?:\.?\p{Lu})?\.?\s?[,(]\s?\d{1,2}(?:\s?(?:th|thn|tahun|bln|bulan))?\s?[,)]|(?<!\p{L})(?:(?:ber)?inisial|initials?)\s+\p{Lu}(?:\.?\p{Lu}){0,2}\b.{0,40}?(?:\(\s?\d{1,2}(?:\s?(?:th|thn|tahun))?\s?\)|(?:umur|usia|aged?)\s\d|korban|pelaku|victim)/u
/** One who is known by the office of a relative, and said to be ill or with child. */
const RELATIVE =
  /(?<!\p{L})(?:istri|isteri|suami|anak|menantu|cucu|keponakan|wife|husband|son|daughter)(?:nya)?\s(?:dari\s|of\s(?:the\s)?)?(?:(?:pak|bu|ibu|bapak)\s)?(?:kades|kadus|camat|lurah|bupati|sekdes|kepala\s(?!keluarga|rumah tangga)\p{L}+|ketua\s\p{L}+|village head)(?:\s[\p{L}\d.]+){0,4}?\s(?:positif|mengidap|menderita|terkena|terinfeksi|terjangkit|kena|hamil|meninggal|wafat|has|is pregnant|died)(?!\p{L})/iu
const VICTIM =
  /(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2})[\s,:(-]{1,3}(?:korban|victim|penyintas|survivor)(?!\p{L})[^.;\n]{0,50}?(?<!\d)\d{1,2}\s?(?:th|thn|tahun|years?)(?!\p{L})/u
const PATIENT =
  /(?<!\p{L})(?:[Pp]asien|[Pp]atient|[Pp]enderita)\s+(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2})(?:\s?[,:(]|\s+(?=\p{Ll}|\p{Lu}{2}))([^.;\n]{0,40})/gu
const NO_PATIENT =
  /^(?:umum|gawat|darurat|mandiri|asuransi|dari|asal|di|yang|positif|rujukan|gratis|miskin|jkn)(?:\s|$)/i
/** "Pasien Banten": of the regency. */
const ofOwn = ofRegency(({ name }) => new RegExp(String.raw`^${anyOf([name])}(?:\s|$)`, 'i'))
const isOwn = (name: string): boolean => ofOwn().test(name)
/** Names that are no words of a sentence as well: "siswa putri" are girls. */
const ANY_NAME = new RegExp(
  String.raw`(?<!\p{L})(?!(?:putr[ia]|wahyu|teguh|ayu|dian|indra|mira|novi|kamal|alif|agus|idris|rahman)(?!\p{L}))(?:${SURE_NAMES})(?!\p{L})`,
  'gu',
)
const LONGEST_EVEN = 80
const NEAR_AFTER = 60
const NEAR_BEFORE = 40
/** The end of a sentence, unlike the point of "Ny." */
const SENTENCE_END = /\p{L}{4}[.]\s|[!?;\n]/u
/** T.B.C., and letters set apart. */
const POINTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,6}(?!\p{L})/gu
const SPACED = /(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu

/** A text with abbreviations and words whole whose letters points or spaces part. */
function withWholeWords(text: string): string {
  return text
    .replace(POINTED, (found) => found.replaceAll('.', ''))
    .replace(SPACED, (found) => found.replaceAll(' ', '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
}

/** Of a text that tells names by no capital, as names of files and sheets are written, the names with one. */
function withCapitals(text: string): string {
  const isEven = text === text.toLowerCase() || text === text.toUpperCase()
  if (!isEven || text.length > LONGEST_EVEN) return ''
  return text.toLowerCase().replace(ANY_NAME, (name) => {
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  })
}

/** What stands beside `at` in the same sentence. */
function besides(text: string, start: number, end: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start)
  const after = text.slice(end, end + NEAR_AFTER)
  const ended = before.split(SENTENCE_END).at(-1) ?? ''
  return [ended, after.split(SENTENCE_END)[0] ?? '']
}

/** Whether the name is that of a place: what is told of it is then told of the place, unless it is not. */
function tellsOfNamesake(by: NamedPerson['by'], before: string, after: string): boolean {
  const illness = illnessAfter(after)
  if (by === 'private') {
    const isSchool = SCHOOL.test(before)
    return (
      illness !== null ||
      (!isSchool && tellsBirth(after)) ||
      tellsDateOrAge(after) ||
      tellsBlock(after)
    )
  }
  // Puskesmas Siti Khadijah (TB), unlike one who is said to be ill.
  return illness === 'said' || (OF_ONE.test(before) && tellsBirth(after))
}

function tellsOf(text: string, { start, end, by }: NamedPerson): boolean {
  const [before, after] = besides(text, start, end)
  if (CITED.test(before) || TOGETHER_WITH.test(after)) return tellsBirthPlace(after)
  const name = text.slice(start, end)
  const phrase = before.split(/[:;,()]/).at(-1) ?? ''
  if (namesInstitution(by === 'private' ? phrase : `${phrase}${name}`)) {
    return tellsOfNamesake(by, before, after)
  }
  if (BY_FAITH.test(name) && tellsOwnLife(before, after, false)) return true
  if (by === 'public' || WORKING.test(before)) {
    const illness = illnessAfter(after)
    return illness === 'said' || (illness === 'beside' && !/^\s?[,:;]/.test(after))
  }
  if (tellsBirth(text.slice(end, end + NEAR_AFTER)) || tellsDateOrAge(after)) return true
  if (tellsBirthday(before, name) || tellsLife(after)) return true
  if (tellsOwnLife(before, after, by === 'private')) return true
  if (tellsHousehold(before, name, after) || tellsState(before) || tellsState(after)) return true
  if (by === 'private' && (tellsDeath(after) || YEARS.test(after))) return true
  return illnessAfter(after) !== null || (tellsHome(after) && !namesOrganisation(text))
}

/**
 * Whether a text names somebody who is no officer and is not cited, so that an illness told beside the text is
 * that person's.
 */
export function namesSomebody(text: string, isPlace: IsPlace): boolean {
  for (const { start, end, by } of namedPersons(text, isPlace)) {
    const [before, after] = besides(text, start, end)
    const isKnown =
      CITED.test(before) || CITED_AFTER.test(after) || WORKING.test(before) || by === 'public'
    const phrase = before.split(/[:;,()]/).at(-1) ?? ''
    const isOf = by === 'private' ? phrase : `${phrase}${text.slice(start, end)}`
    if (!isKnown && !namesInstitution(isOf)) return true
  }
  return false
}

/**
 * Whether a text that is published tells of one person: the birth, an illness, a crime suffered, the
 * household or the like. Stricter than for notes, which nobody sees. `isPlace`: known names of regions.
 */
export function tellsOfPerson(text: string, isPlace: IsPlace): boolean {
  if (INITIALS.test(text) || RELATIVE.test(text) || tellsOfUnlisted(text, isPlace)) return true
  const victim = VICTIM.exec(text)?.[1]
  if (victim !== undefined && isName(victim, isPlace)) return true
  for (const [, name = '', after = ''] of matchesOf(text, PATIENT)) {
    if (isName(name, isPlace) && !NO_PATIENT.test(name) && !isOwn(name) && tellsState(after))
      return true
  }
  return [withWholeWords(text), withCapitals(text)].some((one) => {
    return Array.from(namedPersons(one, isPlace)).some((person) => tellsOf(one, person))
  })
}

const A_NAME = new RegExp(`^(?:${NAMED})`, 'u')
/** Titles of one who is no officer, whatever is told. */
const HONORIFIC =
  /^(?:[Pp]ak|[Bb]apak|[Bb]pk|[Bb]u|[Ii]bu|[Ss]dri?|[Ss]audar[ai]|[Mm]bah|[Mm]bak|[Nn]y|[Tt]n|[Nn]n|[Aa]lmh?|[Aa]lmarhum(?:ah)?|[Mm]rs?|[Nn]enek|[Kk]akek)\b\.?\s*/u
/** An office right after a name: Bapak Fulan, Bupati. */
const OFFICE_AFTER =
  /^,?\s(?:selaku\s|sebagai\s|as\s|the\s){0,2}(?:[Bb]upati|[Ww]akil|[Gg]ubernur|[Cc]amat|[Ll]urah|[Kk]ades|[Kk]epala|[Kk]etua|[Ss]ekretaris|[Rr]egent|[Mm]enteri|[Pp]residen)(?!\p{L})/u

/**
 * Whether a text names somebody by a title such as Pak who is neither an officer nor one after whom something is
 * called. `isPlace`: known names of regions.
 */
export function namesTitled(text: string, isPlace: IsPlace): boolean {
  return Array.from(namedPersons(text, isPlace)).some(({ start, end, by }) => {
    const titled = text.slice(start, end)
    const name = titled.replace(HONORIFIC, '')
    if (by !== 'private' || name === titled) return false
    const [before, after] = besides(text, start, end)
    const phrase = before.split(/[:;,()]/).at(-1) ?? ''
    if (WORKING.test(before) || OFFICE_AFTER.test(after) || namesInstitution(phrase)) return false
    return A_NAME.test(name) || isUnexplained(name, isPlace)
  })
}
