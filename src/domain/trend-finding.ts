import type { Period, SeriesMark } from '../contract'
import { trendProbability } from './kendall'
import { isRelative, type Trend, type TrendPoint } from './trend'

/** Figures that stand in the table and in no comparison. */
const UNFIT: readonly SeriesMark[] = ['sementara', 'tak-lengkap', 'diulang', 'tak-jelas']

/** Below it a run of survey figures has a direction (two-sided). */
const SIGNIFICANT = 0.05

/** Whether a figure may be the base or the end of a change. */
export function bearsComparison(point: TrendPoint): boolean {
  return !point.marks.some((mark) => UNFIT.includes(mark))
}

/** How far a figure went since the base of its run. */
export interface Change {
  /** Percentage points for percentages and indices, else percent of the starting value. */
  readonly change: number
  readonly isPoints: boolean
  /** With which the change is printed. */
  readonly decimals: number
  readonly since: Period
}

/** What the last comparable run of a trend does from its first point to its last. */
export type TrendFinding =
  /** Nothing to compare with: one point, or a last one that bears no comparison. */
  | { readonly kind: 'single'; readonly point: TrendPoint }
  /** Survey figures whose change may be chance. */
  | { readonly kind: 'noise'; readonly point: TrendPoint; readonly since: Period }
  /** Up and down between two figures, further than from the first to the last. */
  | {
      readonly kind: 'uneven'
      readonly point: TrendPoint
      readonly since: Period
      readonly low: TrendPoint
      readonly high: TrendPoint
    }
  | (Change & {
      readonly kind: 'up' | 'down' | 'flat'
      readonly point: TrendPoint
      /** In the indicator's unit. */
      readonly difference: number
    })

/**
 * The rule of every sentence "up by X since Y" (docs/adr/0016-series-and-targets.md). The base is the
 * first point of the current run, chosen before its value is known; points that bear no comparison are
 * left out. Where the run strays further beyond base and end than these lie apart it has no direction.
 * Figures of a survey have one only where the difference is larger than the published intervals allow or,
 * without intervals, where their order is no chance (Mann's test on all of them).
 */
export function findInTrend(trend: Trend): TrendFinding {
  const run = trend.segments.at(-1) ?? []
  const point = run.at(-1) ?? trend.points.at(-1)
  if (!point) throw new Error('trend: no points')
  const fit = run.filter(bearsComparison)
  const base = fit[0]
  if (!base || base === point || !bearsComparison(point)) return { kind: 'single', point }
  const since = base.period
  if (isWithinNoise(fit)) return { kind: 'noise', point, since }
  const difference = point.value - base.value
  if (strayOf(fit.map(({ value }) => value)) > Math.abs(difference)) {
    const low = fit.reduce((least, one) => (one.value < least.value ? one : least))
    const high = fit.reduce((most, one) => (one.value > most.value ? one : most))
    return { kind: 'uneven', point, since, low, high }
  }
  const isPoints = isRelative(trend.indicator) || base.value <= 0
  return {
    kind: difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat',
    point,
    since,
    difference,
    change: isPoints ? difference : (100 * difference) / base.value,
    isPoints,
    decimals: isPoints ? trend.indicator.decimals : 1,
  }
}

/** The change between two neighbours of a run; null where it is none that can be told. */
export function changeBetween(before: TrendPoint, after: TrendPoint): number | null {
  const pair = [before, after]
  if (!pair.every(bearsComparison) || isWithinNoise(pair)) return null
  return after.value - before.value
}

/** How far a run goes beyond its first and last value, whichever side is further; in the same unit. */
export function strayOf(values: readonly number[]): number {
  const ends = [values[0] ?? 0, values.at(-1) ?? 0]
  return Math.max(
    Math.max(...values) - Math.max(...ends),
    Math.min(...ends) - Math.min(...values),
    0,
  )
}

/** Two independent intervals: the difference has the root of the sum of squares of their half widths. */
function isWithinNoise(points: readonly TrendPoint[]): boolean {
  if (!points.some(({ marks }) => marks.includes('survei'))) return false
  const [base, end] = [points[0], points.at(-1)]
  if (!base || !end) return true
  if (base.margin !== null && end.margin !== null) {
    return Math.abs(end.value - base.value) <= Math.hypot(base.margin, end.margin)
  }
  return trendProbability(points.map(({ value }) => value)) > SIGNIFICANT
}
