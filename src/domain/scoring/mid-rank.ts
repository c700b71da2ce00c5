import type { Direction } from '../normalisation'

/**
 * Mid-rank percentiles: 100 x (rank - 0.5) / n, equal values sharing the middle of their places, so
 * that the median of a set is 50 whatever its spread (Hazen 1914; ranks as a normalisation: OECD/JRC
 * "Handbook on Constructing Composite Indicators", 2008, step 5).
 */

/** Ascending known values of a set, by which other values can be placed. */
export function sortedKnown(values: Iterable<number | null>): Float64Array {
  return Float64Array.from([...values].filter((value) => value !== null)).sort()
}

/**
 * Where `value` stands among ascending `sorted`, 0-100: the share that lies below, and half of what is
 * equal. For a value of the set itself this is 100 x (mid-rank - 0.5) / n. Null for an empty set.
 */
export function percentileIn(sorted: Float64Array, value: number): number | null {
  if (sorted.length === 0) return null
  const below = countBelow(sorted, value, false)
  const notAbove = countBelow(sorted, value, true)
  return (50 * (below + notAbove)) / sorted.length
}

/** The percentile with the direction turned, so that 100 is best. */
export function turned(percentile: number, direction: Direction): number {
  return direction === 'lower-is-better' ? 100 - percentile : percentile
}

/** Mid-rank percentiles of the known values among themselves, in the order given; null stays null. */
export function midRankPercentiles(values: readonly (number | null)[]): (number | null)[] {
  const sorted = sortedKnown(values)
  return values.map((value) => (value === null ? null : percentileIn(sorted, value)))
}

/** Number of values above `value` among ascending `sorted`. */
export function countAbove(sorted: Float64Array, value: number): number {
  return sorted.length - countBelow(sorted, value, true)
}

/** Number of values below `value`, or not above it, by bisection. */
function countBelow(sorted: Float64Array, value: number, withEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] ?? 0
    if (found < value || (withEqual && found === value)) low = middle + 1
    else high = middle
  }
  return low
}
