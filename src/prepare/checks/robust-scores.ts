import { quantile } from '../../domain/normalisation'

/** Makes the median absolute deviation of a normal distribution equal its standard deviation. */
const NORMAL = 0.6745
/** The same for the mean absolute deviation. */
const NORMAL_MEAN = 0.7979

/** By typed array, whose own order is by number and many times as fast as a comparison in a function. */
export function ascending(values: readonly number[]): number[] {
  return Array.from(Float64Array.from(values).sort())
}

function medianOf(values: readonly number[]): number {
  return quantile(ascending(values), 0.5) ?? 0
}

/**
 * Modified z-scores, 0.6745 (x - median) / MAD, which a few wrong values cannot hide from (Iglewicz and
 * Hoaglin 1993, How to Detect and Handle Outliers). Where more than half of the values are equal, MAD is
 * zero and the mean absolute deviation takes its place; where all are, nothing is far.
 */
function modifiedScores(values: readonly number[]): (value: number) => number {
  const median = medianOf(values)
  const deviations = values.map((value) => Math.abs(value - median))
  const mad = medianOf(deviations)
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length
  if (mean === 0) return () => 0
  const unit = mad > 0 ? mad / NORMAL : mean / NORMAL_MEAN
  return (value) => (value - median) / unit
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
function logarithmOf(values: readonly number[]): (value: number) => number {
  const median = medianOf(values)
  return median > 0 ? (value) => Math.log1p(value / median) : (value) => value
}

/** The scale on which values are judged: where they are skewed against zero or their maximum, by logarithm. */
function transformOf(values: readonly number[], maximum: number | null): (value: number) => number {
  const isPositive = values.every((value) => value >= 0)
  if (isPositive && isRightSkewed(values)) return logarithmOf(values)
  if (maximum === null) return (value) => value
  const left = values.map((value) => maximum - value)
  if (!left.every((value) => value >= 0) || !isRightSkewed(left)) return (value) => value
  const logarithm = logarithmOf(left)
  return (value) => -logarithm(maximum - value)
}

/** How far a value is from the median of all, in about standard deviations. */
export type Judgement = { median: number; scoreOf: (value: number) => number }

/**
 * Judges figures. Non-negative ones skewed to the right are judged by their logarithm, for a large desa
 * among many small ones is no mistake, and so are those that crowd below a known maximum.
 */
export function judgeFigures(values: readonly number[], maximum: number | null): Judgement {
  const transform = transformOf(values, maximum)
  const scores = modifiedScores(values.map(transform))
  return { median: medianOf(values), scoreOf: (value) => scores(transform(value)) }
}

/** Judges differences between two periods, which are about zero and have no logarithm. */
export function judgeChanges(values: readonly number[]): Judgement {
  return { median: medianOf(values), scoreOf: modifiedScores(values) }
}
