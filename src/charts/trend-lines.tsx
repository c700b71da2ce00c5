import type { Trend } from '../domain/trend'
import type { TrendScale } from './trend-scale'

interface TrendLinesProps {
  readonly trend: Trend
  readonly scale: TrendScale
  readonly color: string
}

/** One line a comparable run, so that a break stays a gap; dashed where a point is no official figure. */
export function TrendLines({ trend, scale, color }: TrendLinesProps) {
  return trend.segments.map((run) => {
    const isOfficial = run.every((point) => point.status === 'resmi')
    return (
      <polyline
        key={run[0]?.period}
        className={isOfficial ? 'trend__line' : 'trend__line trend__line--unofficial'}
        points={run.map((point) => `${scale.x(point.time)},${scale.y(point.value)}`).join(' ')}
        stroke={color}
      />
    )
  })
}
