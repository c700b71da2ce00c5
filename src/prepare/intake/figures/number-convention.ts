import { parseNumber, withoutGroupBlanks, withoutPercent, type DecimalMark } from './parse-number'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { isCountable } from '../text/units-of-measure'

/** What one cell says of the marks in its column. */
type Sign = 'point' | 'comma' | 'unclear-point' | 'unclear-comma' | null

/** One mark before exactly three digits proves nothing: 1.234, but not 0.125. */
const UNCLEAR = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/

/**
 * Which decimal mark a cell proves: 12,5 and 1.234,5 a comma, 0.125 and 1,234.5 a point. Null for a cell
 * without marks and for one that is no number, such as `...`, `-` or `n/a`.
 */
export function signOf(text: string): Sign {
  if (!text.includes('.') && !text.includes(',')) return null
  const number = withoutGroupBlanks(withoutPercent(text))
  const unclear = UNCLEAR.exec(number)?.[1]
  if (unclear !== undefined) return unclear === '.' ? 'unclear-point' : 'unclear-comma'
  if (!/^[+-]?\d[\d.,]*\d$/.test(number) || parseNumber(number) === null) return null
  const points = number.split('.').length - 1
  const commas = number.split(',').length - 1
  if (points > 0 && commas > 0)
    return number.lastIndexOf('.') > number.lastIndexOf(',') ? 'point' : 'comma'
  if (points > 1) return 'comma'
  if (commas > 1) return 'point'
  return points > 0 ? 'point' : 'comma'
}

/** Tally of one column. */
export type Evidence = {
  point: number
  comma: number
  unclear: number
  firstUnclear: number
  /** Least and greatest of the unclear cells when their mark parts decimals. */
  least: number
  greatest: number
}

export function noEvidence(): Evidence {
  return { point: 0, comma: 0, unclear: 0, firstUnclear: -1, least: Infinity, greatest: -Infinity }
}

/** Counts a cell of `row` (any number by which the caller finds it again). */
export function addEvidence(evidence: Evidence, text: string, row: number): void {
  switch (signOf(text)) {
    case 'point':
      evidence.point += 1
      return
    case 'comma':
      evidence.comma += 1
      return
    case 'unclear-point':
    case 'unclear-comma': {
      const value = Number(withoutPercent(text).replace(',', '.'))
      if (evidence.unclear === 0) evidence.firstUnclear = row
      evidence.unclear += 1
      evidence.least = Math.min(evidence.least, value)
      evidence.greatest = Math.max(evidence.greatest, value)
      return
    }
    case null:
  }
}

function proven({ point, comma }: Evidence): DecimalMark | null {
  if (point > 0 && comma === 0) return '.'
  return comma > 0 && point === 0 ? ',' : null
}

/** Whether an indicator counts whole things or persons: 3.421 of them are three thousand or a mistake. */
export function isWhole({ kind, decimals, unit }: CatalogueEntry): boolean {
  return kind === 'count' && decimals === 0 && isCountable(unit.id)
}

/** The one reading that the limits of the indicator leave: no percentage is 12,345. */
function withinLimits(
  { least, greatest }: Evidence,
  { minimum, maximum }: CatalogueEntry,
): 'thousands' | 'decimals' | null {
  const fits = (factor: number) =>
    (minimum === null || least * factor >= minimum) &&
    (maximum === null || greatest * factor <= maximum)
  if (fits(1) === fits(1000)) return null
  return fits(1) ? 'decimals' : 'thousands'
}

/** `any` takes one mark for the decimal one, whichever it is; null where nothing tells. */
export type Convention = DecimalMark | 'thousands' | 'any'

/**
 * How the unclear cells of a column are read: by the other cells of the column, then by the indicator
 * (what is counted has no decimals, and has limits). Other columns prove nothing: one may be typed and
 * the next copied from a program that writes numbers otherwise.
 */
export function conventionOf(column: Evidence, entry: CatalogueEntry): Convention | null {
  if (column.unclear === 0) return 'any'
  const own = proven(column)
  if (own !== null) return own
  if (column.point > 0 && column.comma > 0) return null
  if (isWhole(entry)) return 'thousands'
  const limited = withinLimits(column, entry)
  if (limited === null) return null
  return limited === 'decimals' ? 'any' : 'thousands'
}
