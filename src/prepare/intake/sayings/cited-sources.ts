import type { Unit } from '../../model/unit'
import { headingWords } from '../text/heading-words'
import { KABUPATEN_NAMES, shortNames } from '../places/kabupaten-names'
import { isLetterhead } from './known-notes'
import { neutralWords, placeWords } from './neutral-words'
import { ANY_MONTH, subjectsOfPapers, yearsCited } from '../periods/period-words'
import { ownRegency } from '../../regency'
import { similarUnits } from '../places/similar-units'
import { isSourceNote } from './table-notes'
import type { UnitLookup } from '../places/unit-lookup'

/** An account of so many years later still tells of them. */
const LATEST = 3
const ADDRESS = /\S+\.(?:go|co|com|org|net|id)\b\S*|\bhttps?:\S+/gi
/** A projection stands on an earlier census. */
const PROJECTED = /\bproyeksi\b|\bprojections?\b/i
/** Counts of one year, which are of no other. */
const SURVEY =
  /\b(?:sensus(?:\s+(?:penduduk|pertanian|ekonomi))?|census|supas|susenas|sakernas|podes|regsosek|riskesdas|ssgi|survei(?:\s+\p{L}+){0,3}|sp|st|se)[\s,]*(?:tahun\s+)?((?:19|20)\d{2})(?!\d|\s*[-–/]\s*\d)/giu
const KABUPATEN =
  /\b(?:kab(?:upaten)?|kota)\b(?:\s?\/\s?kota\b)?[\s.:]*(?!prov|prop)((?:\p{L}+\s?){1,4})/giu

/** Kabupaten or kota other than `own` that a source is of: "Disdukcapil Kabupaten OKI", "BPS Muba". */
export function isOfAnother(text: string, own: Unit, units: UnitLookup): boolean {
  const ownWords = headingWords(own.name)
  const begins = (said: string, name: string) => `${said} `.startsWith(`${name} `)
  const announced = [...text.matchAll(KABUPATEN)].some(([, said = '']) => {
    const words = headingWords(said)
    const [first = '', second = ''] = words.split(' ')
    if (first === '' || begins(words, ownWords)) return false
    if (KABUPATEN_NAMES.some(({ name }) => begins(words, name))) return true
    if (similarUnits(first, [own]).length > 0) return false
    const isPlace = [first, `${first} ${second}`].some((name) => units.named(name).length > 0)
    const isWord = neutralWords().has(first) && !placeWords().has(first)
    return /^\p{Lu}/u.test(said) && !isPlace && !isWord
  })
  if (announced) return true
  const words = ` ${headingWords(text)} `
  return KABUPATEN_NAMES.some(({ name, province }) => {
    if (!own.code.startsWith(`${province}.`) || name === ownWords) return false
    if (units.named(name).length > 0) return false
    return [name, ...shortNames(name)].some((one) => words.includes(` ${one} `))
  })
}

/** Ministries sign there. */
const NATION = 'Jakarta'
const CITED = /\b(?:sumber|source)\s*(?:data)?\s*:.*$/i

/** The part of a text that names where its figures are from or when they were printed; null for none. */
export function citationIn(text: string): string | null {
  if (isSourceNote(text) || isLetterhead(text)) return text
  return CITED.exec(text)?.[0] ?? subjectsOfPapers(text)[0] ?? null
}

/** Where a table was signed, before the day: "Sekayu, 12 Januari 2025". */
const SIGNED_AT = new RegExp(
  String.raw`^\W*([\p{L}\s.]{3,40}?)\s*,\s*(?:tgl\.?\s*)?\d{1,2}[\s-]+${ANY_MONTH}[\s-]+\d{4}\W*$`,
  'iu',
)

/** Whether a table was signed neither at the seat, which may be shortened, nor elsewhere in the regency or above it. */
function isSignedElsewhere(text: string, units: UnitLookup): boolean {
  const { seat, provinceCapital } = ownRegency()
  const [, place = ''] = SIGNED_AT.exec(text) ?? []
  if (place === '' || seat === '') return false
  const words = headingWords(place)
  const above = [seat, provinceCapital, NATION].map(headingWords)
  const last = (name: string) => name.split(' ').at(-1) ?? name
  const isAbove = above.some((name) => ` ${words}`.endsWith(` ${last(name)}`))
  const isIn = units.named(place).length > 0 || similarUnits(place, units.all).length > 0
  return !isAbove && !isIn
}

/**
 * Whether a line that cites a source, a day of printing or of signing cites what figures of these years cannot be
 * from: an earlier year, a census or survey of another one, another kabupaten, or a place outside of this one. What is published up to three
 * years later is honest.
 */
export function isStrangeCitation(
  text: string,
  periods: ReadonlySet<string>,
  units: UnitLookup,
): boolean {
  if (isSignedElsewhere(text, units)) return true
  const plain = text.replace(ADDRESS, ' ').replaceAll('_', ' ')
  const own = units.all.find(({ level }) => level === 'kabupaten')
  if (own !== undefined && isOfAnother(plain, own, units)) return true
  const years = yearsCited(plain).toSorted()
  const last = [...periods].toSorted().at(-1)
  const [earliest, latest] = [years[0], years.at(-1)]
  if (last === undefined || earliest === undefined || latest === undefined) return false
  if (latest < last) return !PROJECTED.test(plain)
  // A day of signing says when a letter went out, however late, and nothing of its figures.
  if (SIGNED_AT.test(text)) return false
  if (Number(earliest) > Number(last) + LATEST) return true
  return [...plain.matchAll(SURVEY)].some(([, year = '']) => year > last)
}
