import { cellText, type Grid, type GridCell } from './grid'
import { monthNumber } from './month-names'

const EARLIEST = 1900
const LATEST = 2100

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= EARLIEST && Number(text) <= LATEST
}

function join(year: string, month: number | null): string | null {
  if (!isYear(year) || month === null) return null
  return `${year}-${String(month).padStart(2, '0')}`
}

/** `2024` or `2024-06` from "2024", "Tahun 2024", "2024-06", "06/2024", "Juni 2024"; else null. */
function parsePeriod(text: string): string | null {
  const plain = text.trim()
  if (isYear(plain)) return plain
  const bare = plain.replace(/^(tahun|thn|ta|t\.a\.?|bulan|bln)[\s.:]+/i, '').replace(/[.,]0+$/, '')
  if (isYear(bare)) return bare
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/.exec(bare)
  if (yearFirst !== null) return join(yearFirst[1] ?? '', monthNumber(yearFirst[2] ?? ''))
  const monthFirst = /^([\p{Letter}.]+|\d{1,2})[-/. ]+(\d{4})$/u.exec(bare)
  return monthFirst === null ? null : join(monthFirst[2] ?? '', monthNumber(monthFirst[1] ?? ''))
}

function periodOfDate(date: Date, shows: string): string | null {
  const year = String(date.getUTCFullYear())
  if (shows === 'time' || shows === 'day-month' || !isYear(year)) return null
  return shows === 'year' ? year : join(year, date.getUTCMonth() + 1)
}

/** The period of a row by its year cell and, where there is one, its month cell. */
export function readPeriod(year: GridCell | undefined, month: GridCell | undefined): string | null {
  const whole =
    typeof year === 'object' && year?.kind === 'date'
      ? periodOfDate(year.date, year.shows)
      : parsePeriod(cellText(year))
  const monthText = cellText(month)
  if (monthText === '' || whole === null) return whole
  if (typeof month === 'object' && month?.kind === 'date') {
    return join(whole.slice(0, 4), month.date.getUTCMonth() + 1)
  }
  return join(whole.slice(0, 4), monthNumber(monthText))
}

/** The one year that a text speaks of; with "BULAN JUNI 2024" its month too. Null for none or many. */
function periodInText(text: string): string | null {
  const announced = [
    ...text.matchAll(/\b(?:tahun|thn|ta|t\.a)\b\.?[\s:]*(\d{4})\b(?!\s*[-–/]\s*\d{4})/gi),
  ]
  const stated = announced.length > 0 ? announced : [...text.matchAll(/(?<!\d)(\d{4})(?!\d)/g)]
  const years = new Set(stated.map((match) => match[1] ?? '').filter(isYear))
  const [year] = years
  if (year === undefined || years.size > 1) return null
  const month = /\bbulan\s+(\p{Letter}+)/iu.exec(text)?.[1]
  return month === undefined ? year : join(year, monthNumber(month))
}

/**
 * The period of a table that has no year column: told by the rows above the headings, the name of the
 * sheet, or the name of the file, in this order.
 */
export function periodOfTitle(grid: Grid, top: number): { period: string; found: string } | null {
  const titles = grid.rows.slice(0, top).flatMap(({ cells }) => cells.map(cellText))
  const name =
    grid.file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  const title = titles.filter((text) => text !== '').join(' ')
  for (const found of [title, grid.sheet ?? '', name]) {
    const period = periodInText(found.replaceAll('_', ' '))
    if (period !== null) return { period, found: found.slice(0, 80) }
  }
  return null
}
