import type { TrendReference } from '../domain/trend-references'
import type { Trend } from '../domain/trend'
import { chartMessages } from '../i18n/charts'
import { useMessages } from '../i18n/language'
import type { Plot } from './plot-geometry'
import type { TrendScale } from './trend-scale'

interface TrendReferencesProps {
  readonly trend: Trend
  readonly references: readonly TrendReference[]
  readonly plot: Plot
  readonly scale: TrendScale
}

const TEXT = 11

/** Averages as quiet lines, each named on itself at its end, away from the region's own line. */
export function TrendReferences({ trend, references, plot, scale }: TrendReferencesProps) {
  const messages = useMessages(chartMessages)
  const own = scale.y(trend.points.at(-1)?.value ?? 0)
  const gap = 4 * plot.unit
  const height = TEXT * plot.unit
  const taken: number[] = []
  return references.map(({ area, segments }) => {
    const last = segments.flat().at(-1)
    if (!last) return null
    const y = scale.y(last.value)
    const isAbove = y <= own || y > own + 2.5 * height
    let baseline = isAbove ? y - gap : y + gap + 0.8 * height
    const step = isAbove ? -height : height
    while (taken.some((other) => Math.abs(other - baseline) < height)) baseline += step
    taken.push(baseline)
    return (
      <g key={area.code}>
        {segments.map((run) => (
          <polyline
            key={run[0]?.period}
            className="trend__reference"
            points={run.map(({ time, value }) => `${scale.x(time)},${scale.y(value)}`).join(' ')}
            strokeWidth={1.5 * plot.unit}
          />
        ))}
        <text
          className="chart-text trend__reference-name"
          x={scale.x(last.time)}
          y={Math.max(height, Math.min(plot.bottom - gap, baseline))}
          textAnchor="end"
          style={{ fontSize: height }}
        >
          {messages.averageOf(area.level === 'kabupaten' ? messages.kabupaten : area.name)}
        </text>
      </g>
    )
  })
}
