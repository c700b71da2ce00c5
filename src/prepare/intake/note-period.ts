import { isYear } from './read-period'
import { isSourceNote, type TableNote } from './table-notes'
import { FOREIGN, PART, statedIn, TO, whole } from './title-period'

/** A note that speaks of another time than a whole year of the table. */
export type NotePeriod = { line: number; isPart: boolean; years: ReadonlySet<string> }

const REGULARLY =
  /\b(?:tiap|setiap|per|each|every)[\s-]+(?:\p{L}*bulan|\p{L}*wulan|semester|kuartal|quarter)\b/giu
const NUMERAL = String.raw`(?:ke-?\s?)?(?:[ivx]+|\d|pertama|kedua|ketiga|keempat|ganjil|genap|first|second|third|fourth)\b`
const NUMBERED = new RegExp(String.raw`${PART.source}(?:[\s.-]*${NUMERAL})?`, 'gi')
const HAS_NUMERAL = new RegExp(String.raw`[\s.-]${NUMERAL}|\d`, 'i')
/** The last quarter or half of a year ends it: "s.d. Triwulan IV" is the whole. */
const TO_THE_END = new RegExp(
  String.raw`\b${TO}\s*(?:(?:tri\s?wulan|tw|kuartal|kwartal|quarter)[\s.]*(?:ke-?\s?)?(?:iv|4)|(?:semester|smt)[\s.]*(?:ke-?\s?)?(?:ii|2)|q4)\b`,
  'gi',
)
const UNTIL_PART = new RegExp(String.raw`\b${TO}\s*${PART.source.replace(String.raw`\b`, '')}`, 'i')
/** "*) Data bulan Juni", "Keterangan: keadaan Juni 2024": what follows is the time of the figures. */
const ABOUT =
  /^(?:[\W\d]|\b(?:keterangan|ket|catatan|note)\b)*(?:seluruh\s+|semua\s+)?(?:angka|data|kondisi|keadaan|posisi|per|s\.?\s?d\.?|sampai|hingga|baru)\b/i
const OF_YEAR =
  /\b(?:angka|data|kondisi|keadaan|posisi)\s+(?:\p{L}+\s+){0,2}?(?:tahun|thn|th)\b\.?\s*(\d{4})\b/iu

/** Parts of a year that are named by number: "Triwulan III", but not "tiap triwulan". */
function hasNumberedPart(text: string): boolean {
  return [...text.matchAll(NUMBERED)].some(([part]) => HAS_NUMERAL.test(part))
}

/** What one note says of the time of the figures; null when it says nothing of it. */
function periodOfNote({ text, line }: TableNote): NotePeriod | null {
  const plain = whole(text).replace(REGULARLY, ' ').replace(TO_THE_END, ' ')
  const own = FOREIGN.reduce((rest, rule) => rest.replace(rule, ' '), plain)
  const isUntil = UNTIL_PART.test(plain) || hasRange(plain)
  // "DKB Semester I 2024" is its own issue, no part of a year that is left out.
  if (isSourceNote(plain)) return isUntil ? { line, isPart: true, years: new Set() } : null
  const isAbout = ABOUT.test(own)
  const { months, isPart } = statedIn([isAbout ? own : ''], false)
  const year = isAbout ? (OF_YEAR.exec(own)?.[1] ?? '') : ''
  const years = new Set(isYear(year) ? [year] : [])
  const speaks = isUntil || hasNumberedPart(own) || (isAbout && (isPart || months.size > 0))
  return speaks || years.size > 0 ? { line, isPart: speaks, years } : null
}

/** "s.d. Juni", "sampai dengan 30 September 2024"; up to December is the whole year. */
function hasRange(text: string): boolean {
  const [, range] = new RegExp(String.raw`\b(${TO}\s.+)$`, 'i').exec(text) ?? []
  return range !== undefined && statedIn([range], false).isPart
}

/** What the notes of a table say of its time. */
export function periodsOfNotes(notes: readonly TableNote[]): NotePeriod[] {
  return notes.flatMap((note) => periodOfNote(note) ?? [])
}
