import { namesSensitiveState } from '../sensitive-states'

/** Told of somebody in the same sentence. */
const STATES =
  /(?:^|[^\p{L}\d])(?:dm(?: tipe)?|diabet\p{L}*|b20|bta|arv|antiretroviral|difteri\p{L}*|diphtheria|hamil|kdrt|(?:ber|di)?cerai(?:kan)?|korban|victim|tuberculosis|cancer|leprosy|pregnant|depresi|depression|abuse[sd]?|raped?|diperkosa|dilecehkan|hamil|keguguran|aborsi|sakit jiwa|gagal ginjal|cuci darah|lumpuh|cacat|buta(?! aksara| huruf)|tuli|bisu|violence|penjara|dipenjara|tersangka|terpidana|(?:[A-TV-Z]\d\d\.\d))(?:[^\p{L}\d]|$)/iu
/** Told of somebody whose name stands right before. */
const BESIDE =
  /^(?:katarak|polio|tetanus|tifus|tipes|asma|maag|jantung|ginjal|miskin|perkosaan|pikun|glaukoma|herpes|skabies|kudis)(?!\p{L})/iu
/** What leads from a name to its illness. */
const LEAD =
  /^[\s,;:("-]{0,4}(?:(?:yang|adalah|ialah|dan|kini|telah|sudah|pernah|punya|dengan|karena|akibat|meninggal|wafat|has|had|is|was|died|of|from|with|suffers?)(?![\p{L}\d])[\s:("-]{0,3}){0,4}/iu
/** Leads that say by themselves that somebody is ill, whatever follows. */
const ILL =
  /^(?:sakit|positif|mengidap|pengidap|menderita|terkena|terinfeksi|terjangkit|suffers?)\s+\p{L}/iu
const BEARS = /^(?:penderita|pasien|penyandang|korban|penyintas|kena|minum)\s+/iu

export function tellsState(part: string): boolean {
  return STATES.test(part) || namesSensitiveState(part)
}

/** How surely what follows a name says that its bearer is ill: in so many words, by the word alone, or not. */
export function illnessAfter(after: string): 'said' | 'beside' | null {
  const rest = after.slice(LEAD.exec(after)?.[0].length ?? 0)
  if (ILL.test(rest)) return 'said'
  const bearer = BEARS.exec(rest)?.[0] ?? ''
  const state = rest.slice(bearer.length)
  const words = /^[\p{L}\d.]+(?:[ -][\p{L}\d]+)?/u.exec(state)?.[0] ?? ''
  // Its words in turn: in "membuka layanan TB" the name is not beside the illness.
  const isTold = BESIDE.test(words) || tellsState(words.split(/[ -]/)[0] ?? '') || tellsPair(words)
  if (!isTold) return null
  return /^(?:kena|minum)/i.test(bearer) ? 'said' : 'beside'
}

/** A state of two words: gizi buruk, sakit jiwa. */
function tellsPair(words: string): boolean {
  const second = words.split(/[ -]/)[1]
  return second !== undefined && tellsState(words) && !tellsState(second)
}

const MONTHS =
  'jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|mei|may|jun\\p{L}*|jul\\p{L}*|agu\\p{L}*|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|oct\\p{L}*|nov\\p{L}*|des\\p{L}*|dec\\p{L}*'
const DAY = String.raw`(?:\d{1,2}[\s\-/.]{1,2}(?:\d{1,2}|${MONTHS})|(?:${MONTHS})\s\d{1,2},?)[\s\-/.]{1,2}(?:(?:19|20)\d\d|\d\d)(?!\d)`
/** Those born before 1900 are history. */
const BORN = new RegExp(
  String.raw`^[\s,(:-]{0,4}(?:(?:yang|is|was|who|ia|dia)\s){0,2}(?:lahir|kelahiran|lhr|born|ttl|tgl\.? lahir|tanggal lahir|date of birth|dob)(?!\p{L})\D{0,30}(?:${DAY}|(?:19|20)\d\d(?!\d))`,
  'iu',
)
/** A date right after a name, the place of birth before it or not. */
const DATED = new RegExp(String.raw`^\s?[,(]\s?(?:\p{Lu}[\p{L} ]{2,25},\s?)?${DAY}`, 'iu')
const AGED =
  /^(?:\s?[,(]\s?(?:(?:ber)?u(?:mur|sia)\s|aged?\s)?|\s(?:(?:ber)?u(?:mur|sia)|aged?)\s)\d{1,3}\s?(?:th|thn|tahun|bln|bulan|years?|months?)(?!\p{L})|^\s?\(\d{1,2}\)|^[\s,(]{1,3}(?:(?:ber)?u(?:mur|sia)|aged?)\s\d{1,3}(?![\d.,]*\d|\s?(?:ke atas|persen|%|-))/iu
const DIED = new RegExp(
  String.raw`^[\s,]{1,3}(?:meninggal|wafat|died)(?!\p{L})\D{0,20}${DAY}`,
  'iu',
)

/** What happens in a life, said right after a name. */
const LIVED =
  /^\s(?:\p{Ll}{2,10}\s){0,2}?(?:melahirkan|bersalin|lahiran|keguguran|dipasung(?:kan)?|menikah|dinikahkan|bercerai|diperkosa|gave birth)(?!\p{L})/u
/** Whose birthday it is stands right behind these. */
const BIRTHDAY =
  /(?<!\p{L})(?:ulang tahun|ultah|milad|hari lahir|birthday)(?:\s?(?:(?:yang\s)?ke[\s-]?|the\s)?\d{1,3}(?:st|nd|rd|th)?)?[\s,:!-]{1,3}(?:(?:untuk|kepada|buat|to|ananda|adik|anak kami|dari)\s){0,2}$/iu
/** Of somebody who has come to nobody's notice by an office. */
const OF_OFFICE = /^\p{L}+\.?\s(?:Bupati|Wakil|Camat|Lurah|Kepala|Ketua|Gubernur|Sekretaris)/u

export function tellsLife(after: string): boolean {
  return LIVED.test(after)
}

export function tellsBirthday(before: string, name: string): boolean {
  return BIRTHDAY.test(before) && !OF_OFFICE.test(name)
}

export function tellsBirth(after: string): boolean {
  return BORN.test(after)
}

/** The day of birth or the age, right after a name and without a word for it. */
export function tellsDateOrAge(after: string): boolean {
  return DATED.test(after) || AGED.test(after)
}

export function tellsDeath(after: string): boolean {
  return DIED.test(after)
}
