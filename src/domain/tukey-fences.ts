import { quantile } from './normalisation'
import { ascending, skewScale, type SkewScale } from './skew-scale'

export interface Fences {
  /** In the unit of the values; null where no possible value lies beyond. */
  readonly low: number | null
  readonly high: number | null
  /** How far a value lies beyond the nearer fence, in distances between the fences; 0 inside. */
  readonly beyond: (value: number) => number
}

/** What values can be at all; null for no limit. */
export interface Limits {
  readonly minimum: number | null
  readonly maximum: number | null
}

/** Below it quartiles say little of what is usual. */
const FEWEST_VALUES = 8

/**
 * Inner fences of Tukey (1977, "Exploratory Data Analysis", ch. 2C): the quartiles less and plus one and
 * a half times the distance between them; what lies outside is far from the others. Skewed values are
 * first put on a scale where they are about symmetric (`skewScale`, as the import check does), and a fence
 * that no value can cross is none. Null for fewer than eight values, and where the middle half share one
 * value, for then any other one would be outside.
 */
export function tukeyFences(
  values: readonly number[],
  limits: Limits,
  scale: SkewScale = skewScale(values, limits.maximum),
): Fences | null {
  if (values.length < FEWEST_VALUES) return null
  const places = ascending(values.map(scale.to))
  const [lower, upper] = [quantile(places, 0.25), quantile(places, 0.75)]
  if (lower === null || upper === null || lower === upper) return null
  const reach = 1.5 * (upper - lower)
  const [below, above] = [lower - reach, upper + reach]
  const [low, high] = [scale.back(below), scale.back(above)]
  return {
    low: limits.minimum !== null && low <= limits.minimum ? null : low,
    high: limits.maximum !== null && high >= limits.maximum ? null : high,
    beyond: (value) => {
      const place = scale.to(value)
      return Math.max(0, below - place, place - above) / (above - below)
    },
  }
}

/** The side on which a value lies outside; null inside or where there are no fences. */
export function sideOutside(value: number, fences: Fences | null): 'low' | 'high' | null {
  if (!fences) return null
  if (fences.low !== null && value < fences.low) return 'low'
  return fences.high !== null && value > fences.high ? 'high' : null
}
