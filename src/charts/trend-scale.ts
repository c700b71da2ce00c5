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
 * A line needs no zero, but a small change must not look like a leap: the axis spans at least a
 * share of the largest value, and starts at zero where the data come near it. What else is drawn, as
 * averages and a target, has room too.
 */
export function scaleTrend(
  trend: Trend,
  plot: Plot,
  more: readonly PlacedValue[] = [],
): TrendScale {
  const values = [...trend.points, ...more].map((point) => point.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max(high - low, CALM * Math.max(Math.abs(high), Math.abs(low)), 1e-9)
  const floor = low - room
  const bottom = low >= 0 ? Math.max(0, floor) : floor
  const first = trend.points[0]?.time ?? 0
  const last = Math.max(trend.points.at(-1)?.time ?? first + 1, ...more.map(({ time }) => time))
  const start = first === last ? first - 1 : first
  return {
    x: (time) => plot.left + ((time - start) / (last - start)) * (plot.right - plot.left),
    y: (value) => plot.bottom - ((value - bottom) / (high - bottom)) * (plot.bottom - plot.top),
  }
}
