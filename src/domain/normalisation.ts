/**
 * Min-max normalisation between the 5th and 95th percentile, one of the methods of the OECD/JRC
 * "Handbook on Constructing Composite Indicators" (2008, step 5). Clipping at the percentiles keeps
 * one extreme desa from squeezing all others together; unlike the z-scores of Giffinger et al. (2007)
 * the result has fixed ends, so that it can be read as 0-100 by anyone.
 */
export type Scale = { low: number; high: number }
export type Direction = 'higher-is-better' | 'lower-is-better' | 'none'

const LOW_PERCENTILE = 0.05
const HIGH_PERCENTILE = 0.95

/**
 * Quantile of ascending `sorted` at `probability` 0-1 by linear interpolation between the two nearest
 * order statistics: type 7 of Hyndman and Fan (1996), as spreadsheets (PERCENTILE.INC), R and NumPy do
 * by default, so that an officer can recompute it. Null when `sorted` is empty.
 */
export function quantile(sorted: readonly number[], probability: number): number | null {
  const position = (sorted.length - 1) * probability
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (position - Math.floor(position))
}

/** The middle of the values; the mean of the two in the middle of an even number; null of none. */
export function medianOf(values: readonly number[]): number | null {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}

/** P5 and P95 of the known values; null when they coincide, for then nothing can be told apart. */
export function percentileScale(values: readonly (number | null)[]): Scale | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  const low = quantile(sorted, LOW_PERCENTILE)
  const high = quantile(sorted, HIGH_PERCENTILE)
  return low === null || high === null || low === high ? null : { low, high }
}

/** 0 (worst) to 100 (best), clipped at the ends of the scale; null for a missing value. */
export function normalise(value: number | null, scale: Scale, direction: Direction): number | null {
  if (value === null) return null
  const share = (value - scale.low) / (scale.high - scale.low)
  const clipped = Math.min(1, Math.max(0, share))
  return 100 * (direction === 'lower-is-better' ? 1 - clipped : clipped)
}
