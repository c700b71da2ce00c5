import { cellText, type Grid } from './grid'
import { monthNumber, MONTH_WORD, SHORT_MONTH_WORD } from './month-names'
import { passages } from './passages'
import { isYear, joinPeriod } from './read-period'

/** Years and months that a text speaks of; a part is a quarter, a half or some other months of a year. */
export type Stated = { years: Set<string>; months: Set<number>; isPart: boolean }
export type TitleSource = 'heading' | 'title' | 'sheet' | 'name'
export type TitlePeriod =
  | { kind: 'period'; period: string; source: TitleSource }
  | { kind: 'part' | 'none' }
  | { kind: 'conflict'; stated: [TitleSource, string][] }

const STATUS = String.raw`(?:per|keadaan|kondisi|posisi|akhir|tanggal|tgl|s\.?\s?/?\s?d\.?|sampai(?: dengan)?|hingga)`
const UNTIL = /^(?:s|sampai|hingga)/i
/** Years of what is not the data: rules, the day of printing, the yearbook it was copied from. */
export const FOREIGN = [
  /\b(?:no|nomor)\b\.?\s*:?\s*\d[\w./-]{0,60}\s*(?:tahun|thn|th)\b\.?\s*\d{4}/gi,
  /\b(?:no|nomor)\b\.?\s*:?\s*[\w.-]{0,40}\/[\w./-]{0,60}\d{4}\b/gi,
  /\b(?:uu|pp|undang-undang|perpres|perda|perbup|perwal|pergub|permen\p{L}*|kepmen\p{L}*|inpres|keppres|peraturan|keputusan|sk|surat edaran|se|instruksi)\b[^,;()]{0,150}?\d{4}\b/giu,
  /\b(?:dicetak|cetak|diunduh|unduh|diakses|diterbitkan|dibuat|diperbarui|updated?|printed)\b.{0,100}?\d{4}\b/gi,
  /\b(?:sumber|source)\s*(?:data)?\s*:.*$/gi,
  /\bdalam angka\s+(?:tahun\s+)?\d{4}\b/gi,
]
const DATE = new RegExp(
  String.raw`(?:\b(${STATUS})\s*(?:(?:tanggal|tgl)\b\.?\s*)?)?(?<![\d/.-])(?:(\d{1,2})[\s-]+(${MONTH_WORD}|${SHORT_MONTH_WORD})[\s-]+(\d{4})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])`,
  'gi',
)
export const PART =
  /\b(?:tri\s?wulan|catur\s?wulan|semester|smt|sem\.?\s*(?:i{1,2}|[12])|paruh|kuartal|kwartal|quarter|tw[\s.]*(?:[ivx]+|\d)|q[1-4]|\d{1,2}\s+bulan\s+pertama)\b/i
const ANY_MONTH = `(?:${MONTH_WORD}|${SHORT_MONTH_WORD})`
export const TO = String.raw`(?:s\.?\s?/?\s?d\b\.?|sampai(?: dengan)?|hingga)`
const RANGE = new RegExp(
  String.raw`\b(?:(${ANY_MONTH})\b\.?(?:\s+\d{4})?\s*(?:[-–]|${TO})|${TO})\s*(?:bulan\s+)?(${ANY_MONTH})\b`,
  'gi',
)
const WORD = new RegExp(String.raw`\b(${MONTH_WORD})\b`, 'gi')
const SHORT = new RegExp(
  String.raw`(?:^|\s)(${SHORT_MONTH_WORD})\.?[\s-]+\d{4}\b|\b\d{4}[\s-]+(${SHORT_MONTH_WORD})\b|^(${SHORT_MONTH_WORD})$`,
  'gi',
)
const NUMBERED = /\b(?:bulan|bln)\s*:?\s*(?:ke-?\s?)?(\d{1,2})\b/gi
const NUMERIC = /(?<!\d[/.-]?)(?:(\d{4})-(\d{2})|(\d{2})[/-](\d{4}))(?![\d/.-])/g
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/g
/** "Tahun 2024" goes before other numbers of four digits; 2023/2024 is a school year. */
const ANNOUNCED = /\b(?:tahun|thn|ta|t\.a)\b\.?[\s:]*(\d{4})\b(?!\s*[-–/]\s*\d{4})/gi

export function whole(text: string): string {
  return text.replaceAll('_', ' ').replace(/\s+/g, ' ').trim()
}

/** Takes the dates out of a text; a date announced as the day of the figures counts, others do not. */
function takeDates(text: string, stated: Stated): string {
  return text.replace(DATE, (_all: string, ...groups: (string | undefined)[]) => {
    const [status, day1, word, year1, day2, number, year2, year3, month3, day3] = groups
    if (status === undefined) return ' '
    const year = year1 ?? year2 ?? year3 ?? ''
    const month = monthNumber(word ?? number ?? month3 ?? '')
    const day = Number(day1 ?? day2 ?? day3)
    stated.years.add(year)
    if (month === 12 && day === 31) return ' '
    if (month === null || UNTIL.test(status)) stated.isPart = true
    else stated.months.add(month)
    return ' '
  })
}

/** What texts together say of years and months; dates of printing and years of rules aside. */
export function statedIn(cells: readonly string[], isName: boolean): Stated {
  const stated: Stated = { years: new Set(), months: new Set(), isPart: false }
  const own = cells.map((cell) =>
    FOREIGN.reduce((rest, rule) => rest.replace(rule, ' '), whole(cell)),
  )
  let text = whole(takeDates(own.join(' '), stated))
  stated.isPart ||= PART.test(text)
  text = text.replace(RANGE, (_all: string, from: string | undefined, to: string) => {
    if (monthNumber(to) !== 12 || (from !== undefined && monthNumber(from) !== 1)) {
      stated.isPart = true
    }
    return ' '
  })
  const addMonth = (month: string) => {
    const number = monthNumber(month)
    if (number !== null) stated.months.add(number)
  }
  for (const [, word = ''] of text.matchAll(WORD)) addMonth(word)
  for (const [, before, after, alone] of text.matchAll(SHORT))
    addMonth(before ?? after ?? alone ?? '')
  for (const [, number = ''] of text.matchAll(NUMBERED)) addMonth(number)
  for (const rule of isName ? [NUMERIC, COMPACT] : [NUMERIC]) {
    for (const [, year, month, monthFirst, yearLast] of text.matchAll(rule)) {
      const number = monthNumber(month ?? monthFirst ?? '')
      const found = year ?? yearLast ?? ''
      if (number === null || !isYear(found)) continue
      stated.months.add(number)
      stated.years.add(found)
    }
  }
  const announced = [...text.matchAll(ANNOUNCED)]
  const found = announced.length > 0 ? announced : [...text.matchAll(/(?<!\d)(\d{4})(?!\d)/g)]
  for (const [, year = ''] of found) if (isYear(year)) stated.years.add(year)
  if (stated.months.size > 1) stated.isPart = true
  return stated
}

/** The one of a set; undefined for none or many. */
export function single<T>(set: ReadonlySet<T>): T | undefined {
  return set.size === 1 ? [...set][0] : undefined
}

/**
 * The period that the cells above a table, the name of its sheet and the name of its file state together.
 * A month never becomes a whole year, and what disagrees is told instead of chosen from.
 */
export function periodOfTitle(
  headings: readonly string[],
  titles: readonly string[],
  sheet: string | null,
  file: string,
): TitlePeriod {
  const name = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const sources: [TitleSource, Stated][] = [
    ['heading', statedIn(headings, false)],
    ['title', statedIn(titles, false)],
    ['sheet', statedIn([sheet ?? ''], true)],
    ['name', statedIn([name], true)],
  ]
  if (sources.some(([, { isPart }]) => isPart)) return { kind: 'part' }
  const years = sources.flatMap(([source, { years: all }]): [TitleSource, string][] => {
    const year = single(all)
    return year === undefined ? [] : [[source, year]]
  })
  const months = sources.flatMap(([source, { months: all }]): [TitleSource, string][] => {
    const month = single(all)
    return month === undefined ? [] : [[source, String(month)]]
  })
  for (const stated of [years, months]) {
    if (new Set(stated.map(([, found]) => found)).size > 1) return { kind: 'conflict', stated }
  }
  const [first] = years
  if (first === undefined) return { kind: 'none' }
  const month = months[0]?.[1]
  const period = month === undefined ? first[1] : joinPeriod(first[1], Number(month))
  return period === null ? { kind: 'none' } : { kind: 'period', period, source: first[0] }
}

/** The cells above the headings of a table, those of more than 500 letters in pieces. */
export function titlesAbove(grid: Grid, from: number, top: number): string[] {
  return grid.rows
    .slice(from, top)
    .flatMap(({ cells }) => cells.map(cellText))
    .filter((text) => text !== '')
    .flatMap(passages)
}

/** What the title and the sheet say of months, to be held against a column of whole years. */
export function partOfTitle(titles: readonly string[], sheet: string | null): Stated {
  const [title, name] = [statedIn(titles, false), statedIn([sheet ?? ''], true)]
  return {
    years: new Set([...title.years, ...name.years]),
    months: new Set([...title.months, ...name.months]),
    isPart: title.isPart || name.isPart,
  }
}
