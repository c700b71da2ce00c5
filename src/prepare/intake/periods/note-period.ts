import { passages } from '../text/passages'
import { isYear } from './read-period'
import { isSourceNote, type TableNote } from '../sayings/table-notes'
import { monthNumber } from '../text/month-names'
import { ANY_MONTH, PART, runningIn, sumIn, TO, whole, withoutForeign } from './period-words'
import { statedIn } from './stated-period'

/** A note that speaks of another time than that of the table. */
export type NotePeriod = {
  line: number
  /** Its words for a part of a year, and for sums over months; null when it has none. */
  part: string | null
  sum: string | null
  years: ReadonlySet<string>
  /** The month of the only day that it names where it may be that on which the data came in; '' elsewhere. */
  delivered: string
}

const REGULARLY =
  /\b(?:tiap|setiap|per|each|every)[\s-]+(?:\p{L}*bulan|\p{L}*wulan|semester|kuartal|quarter)\b/giu
const NUMERAL = String.raw`(?:ke-?\s?)?(?:[ivx]+|\d|pertama|kedua|ketiga|keempat|ganjil|genap|first|second|third|fourth)\b`
const NUMBERED = new RegExp(String.raw`(?:${PART.source})(?:[\s.-]*${NUMERAL})?`, 'giu')
const HAS_NUMERAL = new RegExp(String.raw`[\s.-]${NUMERAL}|\d`, 'i')
/** The last quarter or half of a year ends it: "s.d. Triwulan IV" is the whole. */
const TO_THE_END = new RegExp(
  String.raw`\b${TO}\s*(?:(?:tri\s?wulan|tw|kuartal|kwartal|quarter)[\s.]*(?:ke-?\s?)?(?:iv|4)|(?:semester|smt)[\s.]*(?:ke-?\s?)?(?:ii|2)|q4)\b`,
  'gi',
)
const UNTIL_PART = new RegExp(String.raw`\b${TO}\s*(?:${PART.source})`, 'iu')
/** "*) Data bulan Juni", "Keterangan: keadaan Juni 2024": what follows is the time of the figures. */
const ABOUT =
  /^(?:[\W\d]|\b(?:keterangan|ket|catatan|note)\b)*(?:seluruh\s+|semua\s+)?(?:angka|data|kondisi|keadaan|posisi|per|s\.?\s?d\.?|sampai|hingga|baru)\b/i
const OF_YEAR =
  /\b(?:angka|data|kondisi|keadaan|posisi)\s+(?:\p{L}+\s+){0,2}?(?:tahun|thn|th)\b\.?\s*(?:(?:ajaran|pelajaran|anggaran)\s*)?(\d{4})\b/iu
/** "Data per 31-12-2021", "keadaan tanggal 31 Desember 2021". */
const OF_DAY = new RegExp(
  String.raw`\b(?:angka|data|kondisi|keadaan|posisi)\s+(?:\p{L}+\s+){0,2}?(?:per|pada|tanggal|tgl)\b\.?\s*\d{1,2}(?:\s?[-/.]\s?\d{1,2}\s?[-/.]\s?|[\s-]+${ANY_MONTH}[\s-]+)(\d{4})\b`,
  'iu',
)
/** What was published before, of which a note tells how it differs. */
const EARLIER =
  /\b(?:pada|dalam|di|menurut)\s+(?:publikasi|terbitan|edisi|laporan|rilis)\b[^.;]*\b(?:sebelum\p{L}*|terdahulu|lama|lalu)\b/iu

const DAY = new RegExp(
  String.raw`(?<![\d/.-])(?:\d{1,2}[\s-]+(?<word>${ANY_MONTH})[\s-]+(?<year>\d{4})|\d{1,2}[-/.](?<number>\d{1,2})[-/.](?<last>\d{4}))(?![\d/-])`,
  'giu',
)
/** "Belum melapor sampai tanggal 15 Januari 2025": until when reports were waited for. */
const DEADLINE = new RegExp(
  String.raw`\b(?:(?:belum|tidak)\s+(?:ada\s+)?(?:laporan|lapor|melapor\p{L}*|mengirim\p{L}*|menyampaikan|menyerahkan|mengumpulkan|mengisi|masuk|diterima)|batas\s+(?:akhir|waktu)|tenggat|paling\s+lambat|deadline)\b[^.;]*?${DAY.source.replace(/\?<\w+>/g, '?:')}`,
  'giu',
)
/** "Data per tanggal 20 Februari 2025", "data diterima s.d. 31 Januari 2025". */
const OF_DATA =
  /^(?:[\W\d]|\b(?:keterangan|ket|catatan|note)\b)*(?:seluruh\s+|semua\s+)?(?:data|laporan)\b/i
/** After the year has ended its data still come in, until the middle of the next. */
const LAST_MONTH = '06'

/** The month of the one day that a note on the data names, as "2025-01"; '' where it names none or several. */
function deliveryOf(text: string): string {
  const [day, other] = OF_DATA.test(text) ? [...text.matchAll(DAY)] : []
  if (day === undefined || other !== undefined) return ''
  const { word, year, number, last } = day.groups ?? {}
  const month = monthNumber(word ?? number ?? '')
  const rest = text.replace(day[0], ' ')
  const isOther = month === null || statedIn([rest], false).years.size > 0 || PART.test(rest)
  return isOther ? '' : `${year ?? last ?? ''}-${String(month).padStart(2, '0')}`
}

/** Whether a note dates only the delivery of the data: of a day in the first months after their last year. */
function isDelivery({ delivered }: NotePeriod, years: readonly string[]): boolean {
  const next = String(Math.max(...years.map(Number)) + 1)
  return delivered.startsWith(`${next}-`) && delivered <= `${next}-${LAST_MONTH}`
}

const IS_SUM =
  /^\W*(?:jumlah|total|sejak)\b|\b(?:ter)?akumula(?:si|tif)\b|\bkumulatif\b|\bcumulative\b/i

/** A part of a year that is named by number: "Triwulan III", but not "tiap triwulan". */
function numberedPart(text: string): string | null {
  return [...text.matchAll(NUMBERED)].find(([part]) => HAS_NUMERAL.test(part))?.[0] ?? null
}

/** What one note says of the time of the figures; null when it says nothing of it. */
function periodOfNote({ text, line }: TableNote): NotePeriod | null {
  const plain = whole(text).replace(DEADLINE, ' ').replace(REGULARLY, ' ').replace(TO_THE_END, ' ')
  const own = withoutForeign(plain)
  const until = UNTIL_PART.exec(plain)?.[0] ?? rangeIn(plain)
  const delivered = deliveryOf(plain)
  const none = { line, sum: null, years: new Set<string>(), delivered }
  // "DKB Semester I 2024" is its own issue, no part of a year that is left out.
  if (isSourceNote(plain)) return until === null ? null : { ...none, part: until }
  const isAbout = ABOUT.test(own)
  const { months, part } = statedIn([isAbout ? own : ''], false)
  const said = isAbout && !EARLIER.test(own) ? (OF_YEAR.exec(own) ?? OF_DAY.exec(own)) : null
  const year = said?.[1] ?? ''
  const years = new Set(isYear(year) ? [year] : [])
  const found =
    until ??
    numberedPart(own) ??
    part ??
    (IS_SUM.test(own) ? runningIn(own) : null) ??
    (months.size > 0 ? own : null)
  const sum = isAbout || IS_SUM.test(own) ? sumIn(own) : null
  return found !== null || sum !== null || years.size > 0
    ? { line, part: found, sum, years, delivered }
    : null
}

/** "s.d. Juni", "sampai dengan 30 September 2024"; up to December is the whole year. */
function rangeIn(text: string): string | null {
  const [, range] = new RegExp(String.raw`\b(${TO}\s.+)$`, 'i').exec(text) ?? []
  return range === undefined ? null : statedIn([range], false).part
}

/** What the notes of a table say of its time. */
export function periodsOfNotes(notes: readonly TableNote[]): NotePeriod[] {
  return notes
    .flatMap(({ text, line }) => passages(text).map((passage) => ({ text: passage, line })))
    .flatMap((note) => periodOfNote(note) ?? [])
}

/**
 * The first note that speaks of a part of one of `periods`, of sums over months where they are months, or of
 * another year; null when none does.
 */
export function noteAgainst(
  notes: readonly NotePeriod[],
  periods: readonly string[],
): { line: number; part: string } | { line: number; years: string } | null {
  const years = periods.filter((period) => period.length === 4)
  const isByMonth = years.length < periods.length
  const ofFigures = isByMonth ? notes : notes.filter((note) => !isDelivery(note, years))
  const other = ofFigures.find((note) => [...note.years].some((year) => !years.includes(year)))
  for (const { line, part, sum } of ofFigures) {
    const words = (years.length > 0 ? part : null) ?? (isByMonth ? sum : null)
    if (words !== null) return { line, part: words }
  }
  if (years.length === 0 || other === undefined) return null
  return { line: other.line, years: [...other.years].join(', ') }
}
