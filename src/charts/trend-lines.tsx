import type { Trend } from '../domain/trend'
import type { TrendScale } from './trend-scale'

interface TrendLinesProps {
  readonly trend: Trend
  readonly scale: TrendScale
  /** CSS pixels. */
  readonly strokeWidth: number
  readonly color: string
}

/** One line a comparable run, so that a break stays a gap; dashed where a point is no official figure. */
export function TrendLines({ trend, scale, strokeWidth, color }: TrendLinesProps) {
  return trend.segments.map((run) => (
    <polyline
      key={run[0]?.period}
      className="trend__line"
      points={run.map(({ time, value }) => `${scale.x(time)},${scale.y(value)}`).join(' ')}
      fill="none"
      stroke={color}
      strokeWidth={strokeWidth}
      strokeDasharray={dashesOf(run)}
    />
  ))
}

export function dashesOf(run: Trend['points']): string {
  return run.every((point) => point.status === 'resmi') ? '' : '5 4'
}
