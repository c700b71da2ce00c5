import { cellText, type GridCell } from '../grid/grid'
import { headingWords } from '../text/heading-words'
import { monthNumber } from '../text/month-names'
import { joinPeriod, readPeriod } from './read-period'
import { statedIn } from './stated-period'

const YEARLY = /^(?:tahunan|setahun|(?:1|satu) tahun|annual|yearly)$/i

/** Whether a column of years may hold parts of them as well. */
export function isOfPeriods(heading: string): boolean {
  return /^(?:periode?|semester|triwulan|kuartal|caturwulan)\b/.test(headingWords(heading))
}

/**
 * The period of a row with the year or month `period`, by its cell of a column "Periode" or "Semester": `part` holds its
 * words for a part of a year. Null for what is neither the year nor a month of it; a number may count quarters
 * as well as months.
 */
export function withinPeriodColumn(
  period: string,
  cell: GridCell | undefined,
  heading: string,
): { part: string } | { period: string | null } {
  const text = cellText(cell).trim()
  const own = readPeriod(cell, null)
  if (text === '' || YEARLY.test(text)) return { period }
  const year = period.slice(0, 4)
  if (own !== null) {
    if (own === period || own === year) return { period }
    return { period: own.startsWith(period) ? own : null }
  }
  const named = /^period/.test(headingWords(heading)) ? `per ${text}` : `${heading} ${text}`
  const stated = statedIn([named], false)
  const words = stated.part ?? stated.sum
  if (words !== null) return { part: words }
  if (stated.years.size > 0 && !stated.years.has(year)) return { period: null }
  if (stated.isWhole || stated.isYearEnd) return { period: year === period ? period : null }
  const month = /^\d+$/.test(text) ? null : (monthNumber(text) ?? [...stated.months][0] ?? null)
  const found = joinPeriod(year, month)
  return { period: found?.startsWith(period) === true ? found : null }
}
