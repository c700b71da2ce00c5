import { createHash } from 'node:crypto'
import { plainLetters } from '../text/plain-letters'
import { datedName } from './dated-names'
import { ABSTRACT, namesBlock } from './person-states'
import type { IsPlace } from './personal-kinds'
import { plainText } from './plain-text'
import { namesSensitiveState } from './sensitive-states'
import { holdsTelephoneNumber } from './telephone-number'
import { toldName, toldSheet } from './told-name'
import { matchesOf } from '../text/matches-of'

/** Words for one person, by a title, by whose relative it is, or as one of whom something is told. */
const ONE =
  /(?<!\p{L})(?:(?:pak|bapak|bpk|bu|ibu|ny|tn|nn|sdri?|mbak|mas|kak|nenek|kakek|mbah|nek|wak|mang|alm(?:arhum(?:ah)?)?)\b\.?\s(?!hamil|bersalin|nifas|menyusui|melahirkan|kota|rumah|camat|lurah|bupati|kades|kadus)\p{L}|seorang|inisial|bernama|namanya|istri|isteri|suami|janda|duda|menantu|cucu|mertua|tetangga|(?:anak|bayi|ibu|ayah|bapak|rumah|keluarga)nya|anak\s(?:dari|pak|bu|kepala)|bin|binti|a\.?n\.?\s(?=\p{Lu}))(?!\p{L})|(?<!\p{L})(?:an|by)\.\s?\p{Lu}/iu
/** What happens to one person, and the age. */
const LIFE =
  /(?<!\p{L})(?:umur|usia|aged?|lahir|patients?|victims?|menerima|mendapat|dibedah|tunggakan|bayar|transfer|pelapor|melahirkan|bersalin|hamil|keguguran|meninggal|wafat|sakit|dirawat|dirujuk|sembuh|pasien|penderita|korban|menikah|nikah|cerai|pindah|pulang|kabur|dipasung|lumpuh|cacat|yatim|miskin|ditangkap|tersangka|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d|\d{1,2}\s?(?:th|thn|tahun|bln|bulan))(?!\p{L})/iu
/** Where and when a letter is signed, the month in letters. */
const SIGNED = /^[\p{L} ]+, ?\d{1,2} \p{L}+ 20\d\d$/u
const WORD = /[\p{L}'’]+/gu
/** A stroke begins the same in another language. */
const SENTENCE_START = /(?:^|[.!?:]\s|\n|\p{L}\/)[\s"'(*\d.)-]*$/u

/** BTS, SPM: no name is without a vowel. */
const ACRONYM = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/
/** An English title of a table, which has a capital at every word. */
const ENGLISH_TITLE =
  /^(?:number|percentage|population|proportion|total|area|production|distribution|length)\s[^:;()]*?(?:of|by|in)\s[^:;()]*$/iu

/** Words of `text` with a capital that are among `strange`: where a sentence begins, and within it. */
function strangeNames(
  text: string,
  strange: readonly string[],
): { atStart: number; within: number } {
  const isStrange = new Set(strange)
  const found = { atStart: 0, within: 0 }
  for (const { 0: word, index } of matchesOf(text, WORD)) {
    if (!/^\p{Lu}/u.test(word) || !isStrange.has(plainLetters(word))) continue
    if (ACRONYM.test(word) || ABSTRACT.test(word)) continue
    const isFirst = SENTENCE_START.test(text.slice(Math.max(0, index - 20), index))
    found[isFirst ? 'atStart' : 'within'] += 1
  }
  return found
}

/**
 * Whether a note may tell of one person. Far stricter than what refuses a file, for such a note is only not
 * repeated: a title, a relative, an illness, the block of a house, or a name that nothing explains. `strange`:
 * its words that nothing explains.
 */
function mayTellOfPerson(text: string, strange: readonly string[], isPlace: IsPlace): boolean {
  if (toldName(text, isPlace) !== text) return true
  const plain = plainText(text)
  if (ONE.test(plain) || namesSensitiveState(plain) || namesBlock(plain)) return true
  if (holdsTelephoneNumber(plain, true)) return true
  const { atStart, within } = strangeNames(plain, strange)
  const areCapitalsPlain = !/\p{Ll}/u.test(plain) || ENGLISH_TITLE.test(plain)
  if (within > 0 && !areCapitalsPlain) return true
  const isDated = !SIGNED.test(plain) && datedName(plain, isPlace) !== ''
  return (LIFE.test(plain) || isDated) && atStart + within > 0
}

/** As many signs as tell one note of a cell from the next, and nothing of what it says. */
const MARK = 4

/** A note as it is quoted: one that may tell of a person by its `cell` alone, with a mark that changes with it. */
export function toldNote(
  text: string,
  cell: string,
  strange: readonly string[],
  isPlace: IsPlace,
): string {
  return mayTellOfPerson(text, strange, isPlace) ? unsaid(text, cell) : text
}

/** Words of a title as they are quoted: of one that names somebody none, for its words are the name. */
export function toldWords(
  text: string,
  cell: string,
  words: readonly string[],
  isPlace: IsPlace,
): readonly string[] {
  // The name of a sheet stands in no cell.
  const told = cell === '' ? toldSheet(text, isPlace) : toldName(text, isPlace)
  const isNamed = told !== text || ONE.test(plainText(text))
  return isNamed && words.length > 0 ? [unsaid(text, cell)] : words
}

function unsaid(text: string, cell: string): string {
  const mark = createHash('sha256').update(text).digest('hex').slice(0, MARK)
  return `${cell}: *** (${mark})`
}
