import { monthNumber, MONTH_WORD, SHORT_MONTH_WORD } from '../text/month-names'
import { passages } from '../text/passages'
import * as words from './period-words'
import { isYear } from './read-period'
import { rangeOfYears, withoutSchoolYears, type YearRange } from './year-pairs'

/** Years and months that a text speaks of. */
export type Stated = {
  years: Set<string>
  months: Set<number>
  /** Words for a quarter, a half, some months of a year or some days of a month. */
  part: string | null
  /** Words for sums over months: the figures are not of the one month that stands beside them. */
  sum: string | null
  /** "Selama tahun 2025", "Januari s.d. Desember": every month of the year. */
  isWhole: boolean
  /** "Per 31 Desember": the state at the end of a year. */
  isYearEnd: boolean
  /** "2025-6": a month, or the sixth issue of a file. */
  serial: number | null
  /** "Tahun ajaran 2024/2025" as written, which is counted under the year in which it begins. */
  schoolYear: string | null
  /** "Tahun 2022 - 2023" where no single year stands beside it: the figures may be of either. */
  range: YearRange | null
}

const STATUS = String.raw`(?:per|keadaan|kondisi|posisi|akhir|${words.TO.slice(3, -1)})`
const UNTIL = /^(?:s|sampai|hingga)/i
const DATE = new RegExp(
  String.raw`(?:\b(${STATUS})\s*(?:(?:data|pada|tanggal|tgl)\b\.?\s*)*:?\s*)?(?<![\d/.-])(?:(\d{1,2})[\s-]+(${words.ANY_MONTH})[\s-]+(?:(?:tahun|thn|th)\.?\s+)?(\d{4})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])`,
  'gi',
)
const DAYS = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2})(?:\s+(${words.ANY_MONTH})\b)?(?:\s+(\d{4}))?\s*(?:[-–]|${words.TO})\s*(?:(?:tanggal|tgl)\.?\s*)?(\d{1,2})\s+(${words.ANY_MONTH})\b(?:\s+(\d{4})\b)?`,
  'gi',
)
const RANGE = new RegExp(
  String.raw`\b(?:(${words.ANY_MONTH})\b\.?(?:\s+\d{4})?\s*(?:[-–]|${words.TO})|${words.TO})\s*(?:bulan\s+)?(${words.ANY_MONTH})\b`,
  'gi',
)
const WORD = new RegExp(String.raw`\b(${MONTH_WORD})\b`, 'gi')
const SHORT = new RegExp(
  String.raw`(?:^|\s)(${SHORT_MONTH_WORD})\.?[\s-]+\d{4}\b|\b\d{4}[\s-]+(${SHORT_MONTH_WORD})\b|^(${SHORT_MONTH_WORD})$`,
  'gi',
)
const NUMBERED =
  /\b(?:bulan|bln)[\s:.-]*(?:ke-?\s?)?(\d{1,2})\b|\bperiode[\s:.-]*(\d{1,2})\/\d{4}\b/gi
const ROMAN = /(?<![\w/.-])(i{1,3}|iv|vi{0,3}|ix|xi{0,2})\s*\/\s*(\d{4})(?!\d)/gi
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
/** "Bulan 1-6", "bulan I s.d. VI". */
const NUMBERS = new RegExp(
  String.raw`\b(?:bulan|bln)\s*(?:ke-?\s?)?(\d{1,2}|[ivx]{1,4})\s*(?:[-–]|${words.TO})\s*(?:bulan\s+)?(?:ke-?\s?)?(\d{1,2}|[ivx]{1,4})(?![\p{L}\d])`,
  'giu',
)
/** "2025-06", "06-2025"; "R05-2022" is a form of that year. */
const NUMERIC =
  /(?<!\d[/.-]?)(?:(\d{4})[-/.](\d{2})|(?<!(?<!\p{L})\p{L})(\d{2})[/-](\d{4}))(?!\d|[/.-]\d)/gu
const COMPACT = /(?<!\d)((?:19|20)\d{2})[. ]?(0[1-9]|1[0-2])(?!\d|[-/. ]\d)/g
const SERIAL = /(?<!\d|\d[-/. ])((?:19|20)\d{2})[-. ]([1-9])(?!\d|[-/. ]\d)/
/** "Tahun 2024" goes before other numbers of four digits; 2023/2024 is a school year. */
const ANNOUNCED = /\b(?:tahun|thn|ta|t\.a)\b\.?[\s:]*(\d{4})\b(?!\s*[-–/]\s*\d{4})/gi
/** A month of another year than the announced one is of something else, or of other figures. */
const DATED = new RegExp(String.raw`\b${words.ANY_MONTH}\s+(\d{4})\b`, 'gi')

/** "1-15 Juni 2025" is a part of a month, "1-30 Juni" all of it, "1 Januari - 31 Desember" the year. */
function takeDays(text: string, stated: Stated): string {
  return text.replace(DAYS, (all: string, ...groups: (string | undefined)[]) => {
    const [fromDay, fromWord, fromYear, toDay, toWord = '', toYear] = groups
    const [from, to] = [monthNumber(fromWord ?? toWord), monthNumber(toWord)]
    for (const year of [fromYear, toYear]) if (year !== undefined) stated.years.add(year)
    const isFull = Number(fromDay) === 1 && Number(toDay) >= 28
    if (isFull && to !== null && from === to) stated.months.add(to)
    else if (isFull && from === 1 && to === 12) stated.isWhole = true
    else stated.part ??= all.trim()
    return ' '
  })
}

/** Takes the dates out of a text; a date announced as the day of the figures counts, others do not. */
function takeDates(text: string, stated: Stated): string {
  return text.replace(DATE, (all: string, ...groups: (string | undefined)[]) => {
    const [status, day1, word, year1, day2, number, year2, year3, month3, day3] = groups
    if (status === undefined) return /tahun|th/i.test(all) ? ` tahun ${year1 ?? ''} ` : ' '
    const month = monthNumber(word ?? number ?? month3 ?? '')
    const day = Number(day1 ?? day2 ?? day3)
    stated.years.add(year1 ?? year2 ?? year3 ?? '')
    if (month === 12 && day === 31) stated.isYearEnd = true
    else if (month === null || UNTIL.test(status)) stated.part ??= all.trim()
    else stated.months.add(month)
    return ' '
  })
}

/** "Keadaan akhir Desember 2025" is the end of the year, as "per 31 Desember 2025" is. */
const YEAR_END =
  /\b(?:keadaan|kondisi|posisi)\b[\s:]{1,4}(?:(?:data|pada|per)\s+){0,2}(?:akhir\s+)?(?:bulan\s+)?des(?:ember)?\b[\s,]{0,3}((?:19|20)\d{2})?/gi

function takeYearEnds(text: string, stated: Stated): string {
  return text.replace(YEAR_END, (_, year: string | undefined) => {
    stated.isYearEnd = true
    if (year !== undefined) stated.years.add(year)
    return ' '
  })
}

function takeRanges(text: string, stated: Stated): string {
  const others = text.replace(NUMBERS, (all: string, from: string, to: string) => {
    if (/^(?:0?1|i)$/i.test(from) && /^(?:12|xii)$/i.test(to)) stated.isWhole = true
    else stated.part ??= all.trim()
    return ' '
  })
  return others.replace(RANGE, (all: string, from: string | undefined, to: string) => {
    const isWhole = monthNumber(to) === 12 && (from === undefined || monthNumber(from) === 1)
    if (isWhole) stated.isWhole = true
    else stated.part ??= all.trim()
    return ' '
  })
}

function takeSchoolYears(text: string, stated: Stated): string {
  const { rest, years, said } = withoutSchoolYears(text)
  for (const year of years) stated.years.add(year)
  stated.schoolYear = said
  return rest
}

function addMonths(text: string, stated: Stated): void {
  const found = [WORD, SHORT, NUMBERED].flatMap((rule) =>
    [...text.matchAll(rule)].map((match) => match.slice(1).find(Boolean) ?? ''),
  )
  for (const month of found) {
    const number = monthNumber(month)
    if (number !== null) stated.months.add(number)
  }
  for (const [, numeral = '', year = ''] of text.matchAll(ROMAN)) {
    stated.months.add(ROMANS.indexOf(numeral.toLowerCase()) + 1)
    stated.years.add(year)
  }
}

function addNumericMonths(text: string, isName: boolean, stated: Stated): void {
  for (const rule of isName ? [NUMERIC, COMPACT] : [NUMERIC]) {
    for (const [, year, month, monthFirst, yearLast] of text.matchAll(rule)) {
      const number = monthNumber(month ?? monthFirst ?? '')
      const found = year ?? yearLast ?? ''
      if (number === null || !isYear(found)) continue
      stated.months.add(number)
      stated.years.add(found)
    }
  }
  const serial = isName ? SERIAL.exec(text)?.[2] : undefined
  if (serial !== undefined && stated.months.size === 0) stated.serial = Number(serial)
}

/**
 * What texts together say of years and months; dates of printing and of letters and years of rules aside.
 * `isName` reads the shorter forms of sheets and files, such as 202506.
 */
export function statedIn(cells: readonly string[], isName: boolean): Stated {
  const [first = '', ...others] = passages(cells.join(' '))
  if (others.length === 0) return statedInPassage(cells, isName)
  // A text so long is searched piece by piece: the rules cost the square of its length.
  return [first, ...others]
    .map((passage) => statedInPassage([passage], isName))
    .reduce((all, one) => ({
      years: new Set([...all.years, ...one.years]),
      months: new Set([...all.months, ...one.months]),
      part: all.part ?? one.part,
      sum: all.sum ?? one.sum,
      isWhole: all.isWhole || one.isWhole,
      isYearEnd: all.isYearEnd || one.isYearEnd,
      serial: all.serial ?? one.serial,
      schoolYear: all.schoolYear ?? one.schoolYear,
      range: all.range ?? one.range,
    }))
}

function statedInPassage(cells: readonly string[], isName: boolean): Stated {
  const stated: Stated = {
    ...{ years: new Set<string>(), months: new Set<number>(), part: null, sum: null },
    ...{ isWhole: false, isYearEnd: false, serial: null, schoolYear: null, range: null },
  }
  const own = cells.map((cell) => words.withoutForeign(words.whole(cell))).join(' ')
  const dated = takeDates(takeDays(takeSchoolYears(own, stated), stated), stated)
  const undated = words.whole(isName ? dated : takeYearEnds(dated, stated))
  stated.part ??= words.partIn(undated)
  stated.sum = words.sumIn(undated)
  stated.isWhole ||= words.saysWholeYear(undated)
  const text = takeRanges(words.withoutSince(undated), stated)
  addMonths(text, stated)
  addNumericMonths(text, isName, stated)
  const announced = [...text.matchAll(ANNOUNCED)]
  const found = announced.length > 0 ? announced : [...text.matchAll(/(?<!\d)(\d{4})(?!\d)/g)]
  if (stated.schoolYear === null || announced.length > 0)
    for (const [, year = ''] of found) if (isYear(year)) stated.years.add(year)
  for (const [dated, year = ''] of announced.length > 0 ? text.matchAll(DATED) : [])
    if (!stated.years.has(year)) stated.part ??= dated
  if (single(stated.years) === undefined) stated.range = rangeOfYears(text)
  if (stated.months.size > 1) stated.part ??= own.trim()
  return stated
}

/** The one of a set; undefined for none or many. */
export function single<T>(set: ReadonlySet<T>): T | undefined {
  return set.size === 1 ? [...set][0] : undefined
}
