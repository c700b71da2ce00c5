const MONTHS = 12

/** Middle of a period in months: a year's middle is the end of June, a month's its 15th. */
function middleOf(period: string): number {
  const [year, month] = period.split('-').map(Number)
  return (year ?? 0) * MONTHS + (month === undefined ? MONTHS / 2 : month - 0.5)
}

/**
 * Months between the middles of two periods, each a year or a month. A month is nearest to itself,
 * then to its own year or the months beside it.
 */
export function periodDistance(a: string, b: string): number {
  return Math.abs(middleOf(a) - middleOf(b))
}
