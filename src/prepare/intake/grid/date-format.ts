import type { DateCell } from './grid'

/** Which parts of a date a number format shows: "d-mmm" has no year, "hh:mm" no date. */
export function shownParts(format: string): DateCell['shows'] {
  const codes = format.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  const day = codes.includes('d')
  const year = codes.includes('y')
  if (day) return year || !/m/.test(codes) ? 'full' : 'day-month'
  if (year) return codes.includes('m') ? 'month-year' : 'year'
  return /[hs]/.test(codes) ? 'time' : 'full'
}
