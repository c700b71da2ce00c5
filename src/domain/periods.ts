import type { Period } from '../contract'

const MONTHS = 12
const YEAR_LENGTH = '2024'.length

/**
 * The middle of a period, in years since the year 0: `2024` is 2024.5, `2024-01` is 2024.0417. A year's
 * figure stands for all of it, so it lies among the months of that year, not before the first of them.
 */
export function timeOf(period: Period): number {
  const [year, month] = period.split('-')
  return Number(year) + (month === undefined ? 0.5 : (Number(month) - 0.5) / MONTHS)
}

/** The end of a period, where the next one begins: `2024` ends at 2025, `2024-06` at 2024.5. */
export function endOf(period: Period): number {
  const [year, month] = period.split('-')
  return Number(year) + (month === undefined ? 1 : Number(month) / MONTHS)
}

export function isYear(period: Period): boolean {
  return period.length === YEAR_LENGTH
}

/** The same stretch a year or a month earlier: 2023 for 2024, 2023-12 for 2024-01. */
export function periodBefore(period: Period): Period {
  const [year, month] = period.split('-')
  if (month === undefined) return String(Number(year) - 1)
  const isJanuary = month === '01'
  const before = isJanuary ? MONTHS : Number(month) - 1
  return `${Number(year) - (isJanuary ? 1 : 0)}-${String(before).padStart(2, '0')}`
}
