import { cellText, type GridCell } from '../grid/grid'
import { monthNumber } from '../text/month-names'

const EARLIEST = 1900
const LATEST = 2100

export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= EARLIEST && Number(text) <= LATEST
}

/** "2024" of "2024*)", "2025**)", "2024r": years of preliminary or revised figures, as BPS marks them. */
export function withoutYearMarks(text: string): string {
  return text.replace(/(?<!\d)(\d{4})\s*(?:\*{1,3}\)?|[rpx](?![\p{Letter}\d])\)?)/giu, '$1')
}

/** `2024-06`; null for what is no year or no month. */
export function joinPeriod(year: string, month: number | null): string | null {
  if (!isYear(year) || month === null) return null
  return `${year}-${String(month).padStart(2, '0')}`
}

/** `2024` or `2024-06` from "2024", "Tahun 2024", "2024-06", "06/2024", "Juni 2024"; else null. */
function parsePeriod(text: string): string | null {
  const plain = withoutYearMarks(text.trim())
  if (isYear(plain)) return plain
  const bare = plain.replace(/^(tahun|thn|ta|t\.a\.?|bulan|bln)[\s.:]+/i, '').replace(/[.,]0+$/, '')
  if (isYear(bare)) return bare
  // 2025.5 is half of a year to some and May to others; 2025.05 says which.
  const yearFirst = /^(\d{4})(?:[-/ ](\d{1,2})|\.(\d{2}))$/.exec(bare)
  if (yearFirst !== null)
    return joinPeriod(yearFirst[1] ?? '', monthNumber(yearFirst[2] ?? yearFirst[3] ?? ''))
  const monthFirst = /^([\p{Letter}.]+|\d{1,2})[-/. ]+(\d{4})$/u.exec(bare)
  return monthFirst === null
    ? null
    : joinPeriod(monthFirst[2] ?? '', monthNumber(monthFirst[1] ?? ''))
}

function periodOfDate(date: Date, shows: string): string | null {
  const year = String(date.getUTCFullYear())
  if (shows === 'time' || shows === 'day-month' || !isYear(year)) return null
  return shows === 'year' ? year : joinPeriod(year, date.getUTCMonth() + 1)
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
    return joinPeriod(whole.slice(0, 4), month.date.getUTCMonth() + 1)
  }
  return joinPeriod(whole.slice(0, 4), monthNumber(monthText))
}
