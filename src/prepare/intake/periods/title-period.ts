import { cellText, type Grid } from '../grid/grid'
import { passages } from '../text/passages'
import { whole } from './period-words'
import { joinPeriod } from './read-period'
import { single, statedIn, type Stated } from './stated-period'

export type TitleSource = 'heading' | 'title' | 'sheet' | 'name'
type Where = TitleSource | 'column' | 'period' | 'note'
/** What each place that may state a period says of it, in the order in which they are believed. */
export type Sources = readonly (readonly [TitleSource, Stated])[]
/** Words by the place that says them. */
export type Said = [Where, string][]
export type TitlePeriod =
  | { kind: 'period'; period: string; sources: TitleSource[] }
  | { kind: 'none' }
  | { kind: 'part' | 'conflict'; said: Said }
type Month =
  | { kind: 'month'; month: number; source: TitleSource }
  | { kind: 'none' }
  | { kind: 'conflict'; said: Said }

/** Where a table stands: its sheet, the sheets of its workbook, its file. */
export type Standing = Pick<Grid, 'file' | 'sheet' | 'sheets'>

/** What the headings, the cells above them, the sheet and the file say of the period. */
export function sourcesOf(
  headings: readonly string[],
  titles: readonly string[],
  { sheet, file }: Standing,
): Sources {
  const name = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  return [
    ['heading', statedIn(headings, false)],
    ['title', statedIn(titles, false)],
    ['sheet', statedIn([sheet ?? ''], true)],
    ['name', statedIn([name], true)],
  ]
}

/** A name without its month and year. */
function besideMonth(name: string): string {
  return whole(name.toLowerCase())
    .replace(/\p{Letter}+|\d+/gu, (word) =>
      /^\d+$/.test(word) || statedIn([`${word} 2000`], true).months.size > 0 ? ' ' : word,
    )
    .replace(/[^\p{Letter}]+/gu, '')
}

/** Whether a workbook has a sheet a month and this is one: no other word differs between them. */
function isMonthSheet({ sheet, sheets = [] }: Standing): boolean {
  const monthOf = (name: string) => single(statedIn([name], true).months)
  const month = sheet === null ? undefined : monthOf(sheet)
  if (sheet === null || month === undefined) return false
  return sheets.some((other) => {
    const another = monthOf(other)
    if (another === undefined || another === month) return false
    return besideMonth(other) === besideMonth(sheet)
  })
}

function saidOf(sources: Sources, words: (stated: Stated) => string | null): Said {
  return sources.flatMap(([source, stated]): Said => {
    const found = words(stated)
    return found === null ? [] : [[source, `"${found}"`]]
  })
}

/** The words for a part of a year, by place. */
export function partsSaid(sources: Sources): Said {
  return saidOf(sources, ({ part }) => part)
}

/** The words for sums over months, by place. */
export function sumsSaid(sources: Sources): Said {
  return saidOf(sources, ({ sum }) => sum)
}

function areOne(said: Said): boolean {
  return new Set(said.map(([, found]) => found)).size <= 1
}

/**
 * The month of figures of `year`. A title or heading that states a month is believed. A month that only the
 * name of a sheet or file states is the month of the figures when the workbook has a sheet for each month,
 * or when no title states the year alone; beside such a title it may as well be the month in which the
 * table was sent, and both are told. December beside "selama tahun" or "per 31 Desember" is the year.
 * `isColumn` tells that the year itself stands in a column.
 */
export function monthOfYear(
  sources: Sources,
  year: string,
  standing: Standing,
  isColumn = false,
): Month {
  const isSheet = isMonthSheet(standing)
  const said = sources.flatMap(([source, { months }]): [TitleSource, number][] => {
    const month = single(months)
    // A workbook of months is named for the last of them.
    return month === undefined || (isSheet && source === 'name') ? [] : [[source, month]]
  })
  const told: Said = said.map(([source, month]) => [source, joinPeriod(year, month) ?? ''])
  if (!areOne(told)) return { kind: 'conflict', said: told }
  const titles = sources.filter(([source]) => source === 'heading' || source === 'title')
  const [first] = said
  const isWhole = titles.some(([, stated]) => stated.isWhole)
  const isYearEnd = titles.some(([, stated]) => stated.isYearEnd)
  const saysYear = isColumn || titles.some(([, { years }]) => years.size === 1)
  const isYear = saysYear || isWhole || isYearEnd
  if (first === undefined) return monthOfSerial(sources, isYear)
  const [source, month] = first
  const isTitled = source === 'heading' || source === 'title'
  const isDecember = month === 12 && (isYearEnd || isWhole)
  const isOwnSheet = isSheet && !isWhole && (!isYearEnd || month === 12)
  if (isTitled || isOwnSheet || !isYear) return { kind: 'month', month, source }
  if (isDecember && !isSheet) return { kind: 'none' }
  const speaking = titles.find(([, stated]) => {
    return stated.years.size === 1 || stated.isWhole || stated.isYearEnd
  })
  const where = speaking?.[0] ?? 'column'
  return { kind: 'conflict', said: [[where, year], ...told] }
}

/** "2025-6": the month where nothing else tells the period, else an issue of the file. */
function monthOfSerial(sources: Sources, isYear: boolean): Month {
  const [found] = sources.filter(([, { serial }]) => serial !== null)
  const month = found?.[1].serial ?? null
  if (isYear || found === undefined || month === null) return { kind: 'none' }
  return { kind: 'month', month, source: found[0] }
}

/** The year that the places state together; what they say, when they disagree. */
export function yearOf(sources: Sources): [TitleSource, string][] {
  return sources.flatMap(([source, { years }]): [TitleSource, string][] => {
    const year = single(years)
    return year === undefined ? [] : [[source, year]]
  })
}

/** "2023 (T.A. 2023/2024)": why a title that shows two years stands for the first. */
function withSchoolYears(years: Said, sources: Sources): Said {
  const schoolYears = new Map<Where, string | null>(
    sources.map(([source, { schoolYear }]) => [source, schoolYear]),
  )
  return years.map(([source, year]) => {
    const said = schoolYears.get(source)
    return [source, said ? `${year} (${said})` : year]
  })
}

/**
 * The titles that span several years above figures of which only the name of a sheet or file says the year.
 * A sheet a year under one title is of that year, and 2023/2024 may be the school year that begins in 2023.
 */
function spannedBy(
  sources: Sources,
  [source, year]: readonly [TitleSource, string],
  { sheets = [] }: Standing,
): Said {
  if (source !== 'sheet' && source !== 'name') return []
  const others = sheets.map((sheet) => single(statedIn([sheet], true).years))
  if (source === 'sheet' && others.some((other) => other !== undefined && other !== year)) return []
  return sources.flatMap(([where, { range }]): Said => {
    if (range === null || where === 'name' || (range.isPair && range.from === year)) return []
    return [[where, `"${range.said}"`]]
  })
}

/**
 * The period that headings, titles, the sheet and the file state together. A month never becomes a whole
 * year, nor a whole year a month, and what disagrees is told instead of chosen from.
 */
export function periodOfTitle(sources: Sources, standing: Standing): TitlePeriod {
  const parts = partsSaid(sources)
  if (parts.length > 0) return { kind: 'part', said: parts }
  const sums = sumsSaid(sources)
  const isByMonth = sources.some(([, { months }]) => months.size > 0)
  if (isByMonth && sums.length > 0) return { kind: 'part', said: sums }
  const years = yearOf(sources)
  if (!areOne(years)) return { kind: 'conflict', said: withSchoolYears(years, sources) }
  const [first] = years
  if (first === undefined) return { kind: 'none' }
  const [source, year] = first
  const spanned = spannedBy(sources, first, standing)
  if (spanned.length > 0) return { kind: 'conflict', said: [...spanned, ...years] }
  const found = monthOfYear(sources, year, standing)
  if (found.kind === 'conflict') return found
  if (found.kind === 'none') return { kind: 'period', period: year, sources: [source] }
  const period = joinPeriod(year, found.month)
  if (period === null) return { kind: 'none' }
  return { kind: 'period', period, sources: [...new Set([source, found.source])] }
}

/** The cells above the headings of a table, those of more than 500 letters in pieces. */
export function titlesAbove(grid: Grid, from: number, top: number): string[] {
  return grid.rows
    .slice(from, top)
    .flatMap(({ cells }) => cells.map(cellText))
    .filter((text) => text !== '')
    .flatMap(passages)
}
