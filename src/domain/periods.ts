import type { Period } from '../contract'

const MONTHS = 12
const YEAR_LENGTH = '2024'.length

/** `2024-07` is 2024.5; `2024` is 2024. */
export function timeOf(period: Period): number {
  const [year, month] = period.split('-')
  return Number(year) + (month === undefined ? 0 : (Number(month) - 1) / MONTHS)
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
