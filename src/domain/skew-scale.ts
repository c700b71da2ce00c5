import { quantile } from './normalisation'

/** A scale on which skewed values are about symmetric, and the way back. */
export interface SkewScale {
  readonly to: (value: number) => number
  readonly back: (place: number) => number
}

const PLAIN: SkewScale = { to: (value) => value, back: (place) => place }

/**
 * The scale on which figures are judged: where they are skewed against zero or against their maximum (null
 * for none), by logarithm, for a large desa among many small ones is no mistake; else as they are.
 */
export function skewScale(values: readonly number[], maximum: number | null): SkewScale {
  if (values.every((value) => value >= 0) && isRightSkewed(values)) return logarithmOf(values)
  if (maximum === null) return PLAIN
  const left = values.map((value) => maximum - value)
  if (!left.every((value) => value >= 0) || !isRightSkewed(left)) return PLAIN
  const logarithm = logarithmOf(left)
  return {
    to: (value) => -logarithm.to(maximum - value),
    back: (place) => maximum - logarithm.back(-place),
  }
}

/** By typed array, whose own order is by number and many times as fast as a comparison in a function. */
export function ascending(values: readonly number[]): number[] {
  return Array.from(Float64Array.from(values).sort())
}

/** True when the upper half is spread wider than the lower, by Bowley's quartile skewness. */
function isRightSkewed(values: readonly number[]): boolean {
  const sorted = ascending(values)
  const at = (share: number): number => quantile(sorted, share) ?? 0
  const [low, high] = at(0.25) === at(0.75) ? [at(0), at(1)] : [at(0.25), at(0.75)]
  return high + low - 2 * at(0.5) > 0
}

/**
 * log1p(x / median): like a logarithm above the median and like x itself below it, in any unit of x.
 * The identity where there is no median to divide by.
 */
function logarithmOf(values: readonly number[]): SkewScale {
  const median = quantile(ascending(values), 0.5) ?? 0
  if (median <= 0) return PLAIN
  return {
    to: (value) => Math.log1p(value / median),
    back: (place) => median * Math.expm1(place),
  }
}
