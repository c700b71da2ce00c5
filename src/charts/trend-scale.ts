import type { Trend } from '../domain/trend'
import type { Plot } from './plot-geometry'

export interface TrendScale {
  x(time: number): number
  y(value: number): number
}

/** Part of the largest value below which a change is not blown up to fill the chart. */
const CALM = 0.15

export interface PlacedValue {
  readonly time: number
  readonly value: number
}

/**
 * The ends of both axes. A line needs no zero, but a small change must not look like a leap: the axis
 * spans at least a share of the largest value, and starts at zero where the data come near it. What else
 * is drawn, as averages and a target, has room too.
 */
export function trendDomain(
  trend: Trend,
  more: readonly PlacedValue[] = [],
): { readonly times: readonly [number, number]; readonly values: readonly [number, number] } {
  const values = [...trend.points, ...more].map((point) => point.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max(high - low, CALM * Math.max(Math.abs(high), Math.abs(low)), 1e-9)
  const floor = low - room
  const first = trend.points[0]?.time ?? 0
  const last = Math.max(trend.points.at(-1)?.time ?? first + 1, ...more.map(({ time }) => time))
  return {
    times: [first === last ? first - 1 : first, last],
    values: [low >= 0 ? Math.max(0, floor) : floor, high],
  }
}

/** Pixels of a plot for the axes of a trend. */
export function scaleTrend(trend: Trend, plot: Plot, more?: readonly PlacedValue[]): TrendScale {
  const { times, values } = trendDomain(trend, more)
  const share = ([from, to]: readonly [number, number], at: number) => (at - from) / (to - from)
  return {
    x: (time) => plot.left + share(times, time) * (plot.right - plot.left),
    y: (value) => plot.bottom - share(values, value) * (plot.bottom - plot.top),
  }
}
