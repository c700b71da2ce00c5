import { quantile } from './normalisation'

export interface Fences {
  readonly low: number
  readonly high: number
}

/** Below it quartiles say little of what is usual. */
const FEWEST_VALUES = 8

/**
 * Inner fences of Tukey (1977, "Exploratory Data Analysis", ch. 2C): the quartiles less and plus one and
 * a half times the distance between them, in the unit of the values; what lies outside is far from the
 * others. Null for fewer than eight values, and where the middle half share one value, for then any other
 * one would be outside.
 */
export function tukeyFences(values: readonly number[]): Fences | null {
  if (values.length < FEWEST_VALUES) return null
  const sorted = values.toSorted((a, b) => a - b)
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  if (lower === null || upper === null || lower === upper) return null
  const reach = 1.5 * (upper - lower)
  return { low: lower - reach, high: upper + reach }
}

/** The side on which a value lies outside; null inside or where there are no fences. */
export function sideOutside(value: number, fences: Fences | null): 'low' | 'high' | null {
  if (!fences) return null
  if (value < fences.low) return 'low'
  return value > fences.high ? 'high' : null
}
