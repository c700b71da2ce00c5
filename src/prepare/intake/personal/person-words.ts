import { GIVEN_NAMES } from './given-names'
import { namesIllPerson } from './ill-person'
import { isOfInstitution, namesInstitution } from './institution-words'
import { namesBearer, namesBlock, namesResident } from './person-states'
import { namesSensitiveState } from './sensitive-states'

const FATHER =
  /(?:^|[^\p{L}])(?!(?:trash|dust|recycle|rubbish) )\p{L}{2,30}\s+(?:bin|binti|binte)\.?\s+\p{L}{2,30}/iu
/** "Fulan b. Karto", unlike "a. Desa b. Kecamatan". */
const FATHER_IN_SHORT = /^(?!.*\ba\.).*\p{Lu}\p{L}{2,30} (?:b|bt)\. \p{Lu}\p{L}{2}/u
/** Companions of the Prophet, after whom schools, mosques and streets are named. */
const REVERED =
  /\b(?:ali bin abi|umar bin|uts?man bin affan|usman bin affan|khalid bin walid|bilal bin rabah|zaid bin|sa'?ad bin abi|anas bin malik|abdurrahman bin auf|mu'?adz bin|mush?'?ab bin|abu|ibnu?|thariq bin ziyad)\b/i
const TITLED =
  /(?:^|[\s(,;:/-])(?:ny|tn|nn|sdr|sdri)\b\.?\s*(?!kepala|bupati|camat|sekretaris|lurah|sembilang|berbak)(?:\p{L}{2,30}|\p{L}\.\s?\p{L}\b)/iu
/** "An." and "By." for a child, with a capital: An. gambiae is a mosquito, and a.n. stands before offices. */
const CHILD =
  /(?:^|[\s(,;:/-])(?:(?:[Aa]n|AN|[Bb]y|BY)\.|(?:Bpk|BPK|Bp|Pak|Bapak)\b\.?)\s*(?!(?:Kepala|KEPALA|Bupati|BUPATI|Camat|CAMAT|Sekretaris|SEKRETARIS|Lurah|LURAH|RT|RW|Rt|Rw|Kades|KADES|Kadus|KADUS|Plt|Sekda|Gubernur|Dinas|Asuh))\p{Lu}\p{L}{1,30}/u
const AGE = /(?:^|\D)\d{1,2} ?(?:th|thn|tahun|bln|bulan)\b/i
/** Given names that are no part of a name of a place here. */
const GIVEN = new RegExp(
  String.raw`(?:^|(?<!idul)[^\p{L}])(?:${GIVEN_NAMES})(?!\s\d{4}(?!\d))(?:[^\p{L}]|$)`,
  'iu',
)
/** Titles of office and of study, and words for those who answer for a table. */
const OFFICIAL =
  /\b(?:dr\.|drg\.|drs\.|dra\.|ir\.|h\.c|s\.? ?(?:kes|pd|sos|kom|ked|e|h|ip|p|st)\b|skm|m\.? ?(?:si|kes|pd|m|h)\b|amd|ns\.|kepala|bupati|camat|lurah|sekretaris|bidan|dokter|petugas|pengelola|penanggung jawab|pj|pic|nip)/i
/** Who is cited for what was published. */
const CITED =
  /(?<!\p{L})(?:menurut|penulis|peneliti|foto|et al|dkk)(?!\p{L}).*\(\d{4}[a-z]?\)|^(?:foto|penulis)\s?:|(?<!\p{L})di(?:kumpulkan|susun|himpun|data|olah|catat|laporkan|foto|tulis)\s(?:oleh|dari)(?!\p{L})/iu
const DAY = String.raw`\d{1,2}[\s\-/.]{1,3}(?:\d{1,2}|\p{L}{3,9})[\s\-/.]{1,3}(?:19|20)?\d\d(?!\d)`
const BIRTH = new RegExp(
  String.raw`(?:(?:tgl|tanggal|tempat)[. ]{0,2}(?:lahir|lhr)|\bttl\b|lahir di|\blahir\s?:)\D{0,40}${DAY}`,
  'iu',
)
const NAME_THEN_BIRTH = new RegExp(String.raw`\blahir\D{0,40}${DAY}`, 'iu')
const PUBLIC_DATE = /\b(?:kabupaten|desa|kecamatan|hari jadi|s\.?d\.?|sampai|periode|per)\b/i
const LABELLED =
  /\bnama (?:lengkap|penderita|pasien|balita|bayi|anak|ibu|ayah|suami|istri|korban|kepala keluarga|kk|warga|siswa|penerima(?: manfaat| bantuan)?)\s?[:=]\s?\p{L}{3}/iu

/** Whether a cell may name a person: what stands beside it then tells. */
export function mayNamePerson(text: string): boolean {
  if (text.length > 80 || OFFICIAL.test(text) || CITED.test(text)) return false
  if (isTitled(text)) return true
  const given = GIVEN.exec(text)
  return given !== null && !isOfInstitution(text, given)
}

function isTitled(text: string): boolean {
  if (OFFICIAL.test(text)) return false
  const titled = TITLED.exec(text) ?? CHILD.exec(text)
  return titled !== null && !isOfInstitution(text, titled)
}

/**
 * Whether a text names one person: by the father, or with a state of health, an age, a birth date or the RT of
 * the house. `isPlace`: known names of regions.
 */
export function namesPerson(text: string, isPlace: (text: string) => boolean): boolean {
  if (BIRTH.test(text) && !PUBLIC_DATE.test(text)) return true
  if (LABELLED.test(text) && !namesInstitution(text.slice(text.search(/[:=]/)))) return true
  const father = FATHER.exec(text) ?? FATHER_IN_SHORT.exec(text)
  if (father !== null && !REVERED.test(text) && !isOfInstitution(text, father)) return true
  if (namesBearer(text, isPlace) || namesResident(text, isPlace)) return true
  if (namesIllPerson(text)) return true
  if (!mayNamePerson(text)) return false
  if (namesSensitiveState(text) || NAME_THEN_BIRTH.test(text) || namesBlock(text)) return true
  return isTitled(text) && AGE.test(text)
}
