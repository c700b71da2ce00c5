import { Curve } from 'recharts'
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
    <Curve
      key={run[0]?.period}
      type="linear"
      points={run.map((point) => ({ x: scale.x(point.time), y: scale.y(point.value) }))}
      fill="none"
      stroke={color}
      strokeWidth={strokeWidth}
      strokeDasharray={run.every((point) => point.status === 'resmi') ? '' : '5 4'}
    />
  ))
}
