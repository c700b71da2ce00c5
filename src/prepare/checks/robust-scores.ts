import { quantile } from '../../domain/normalisation'
import { ascending, skewScale } from '../../domain/skew-scale'

/** Makes the median absolute deviation of a normal distribution equal its standard deviation. */
const NORMAL = 0.6745
/** The same for the mean absolute deviation. */
const NORMAL_MEAN = 0.7979

/** 0 of no values. */
export function medianOf(values: readonly number[]): number {
  return quantile(ascending(values), 0.5) ?? 0
}

/** Distances of values from their median. */
export function deviationsOf(values: readonly number[]): number[] {
  const median = medianOf(values)
  return values.map((value) => Math.abs(value - median))
}

/**
 * Modified z-scores, 0.6745 (x - median) / MAD, which a few wrong values cannot hide from (Iglewicz and
 * Hoaglin 1993, How to Detect and Handle Outliers). Where more than half of the values are equal, MAD is
 * zero and the mean absolute deviation takes its place; where all are, nothing is far.
 */
function modifiedScores(values: readonly number[]): (value: number) => number {
  const median = medianOf(values)
  const deviations = deviationsOf(values)
  const mad = medianOf(deviations)
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length
  if (mean === 0) return () => 0
  const unit = mad > 0 ? mad / NORMAL : mean / NORMAL_MEAN
  return (value) => (value - median) / unit
}

/** How far a value is from the median of all, in about standard deviations. */
export type Judgement = { median: number; scoreOf: (value: number) => number }

/**
 * Judges figures. Non-negative ones skewed to the right are judged by their logarithm, for a large desa
 * among many small ones is no mistake, and so are those that crowd below a known maximum.
 */
export function judgeFigures(values: readonly number[], maximum: number | null): Judgement {
  const transform = skewScale(values, maximum).to
  const scores = modifiedScores(values.map(transform))
  return { median: medianOf(values), scoreOf: (value) => scores(transform(value)) }
}

/** Judges differences between two periods, which are about zero and have no logarithm. */
export function judgeChanges(values: readonly number[]): Judgement {
  return { median: medianOf(values), scoreOf: modifiedScores(values) }
}
