import type { Trend, TrendPoint } from '../domain/trend'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { markWords } from '../i18n/series-marks'
import { AxisLabels } from './axis-labels'
import { placeLabels } from './label-placement'
import type { Plot } from './plot-geometry'
import type { TrendScale } from './trend-scale'

interface TrendLabelsProps {
  readonly trend: Trend
  readonly plot: Plot
  readonly scale: TrendScale
  readonly color: string
}

const TEXT = 11.5

/** Points with their values, the years, and a dotted upright where the series begins anew. */
export function TrendLabels({ trend, plot, scale, color }: TrendLabelsProps) {
  const language = useLanguage()
  const { points } = trend
  const fontSize = TEXT * plot.unit
  const last = points.length - 1
  const values = points.map((point) => point.value)
  const extremes = [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))]
  const priority = (index: number) =>
    index === last ? 3 : index === 0 ? 2 : extremes.includes(index) ? 1 : 0
  const place = (textOf: (index: number) => string) =>
    placeLabels(
      points.map((point, index) => ({
        at: scale.x(point.time),
        text: textOf(index),
        priority: priority(index),
      })),
      plot.width,
      fontSize,
    )
  const valueLabels = place((index) =>
    formatIndicator(trend.indicator, points[index]?.value ?? 0, language),
  )
  const years = place((index) => formatPeriod(points[index]?.period ?? '', language))
  return (
    <>
      <line className="chart-baseline" x1="0" x2={plot.width} y1={plot.bottom} y2={plot.bottom} />
      <TrendBreaks trend={trend} plot={plot} scale={scale} />
      {points.map((point, index) => (
        <circle
          key={point.period}
          className="trend__dot"
          cx={scale.x(point.time)}
          cy={scale.y(point.value)}
          r={(isMarked(point) ? 2.5 : 3.5) * plot.unit}
          strokeDasharray={isMarked(point) ? '2 1.5' : ''}
          style={{
            stroke: color,
            fill: index === last && !isMarked(point) ? color : 'var(--surface)',
          }}
        >
          {isMarked(point) && (
            <title>
              {`${formatPeriod(point.period, language)}: ${markWords(point.marks, language)}`}
            </title>
          )}
        </circle>
      ))}
      {valueLabels.map((label) => (
        <text
          key={label.index}
          className={`chart-text chart-text--number ${label.index === last ? 'chart-text--strong' : ''}`}
          x={label.from + label.width / 2}
          y={scale.y(points[label.index]?.value ?? 0) - 9 * plot.unit}
          textAnchor="middle"
        >
          {label.text}
        </text>
      ))}
      <AxisLabels labels={years} y={plot.bottom + 15 * plot.unit} />
    </>
  )
}

/** Small, hollow and dashed: a figure with a reservation. */
function isMarked({ marks }: TrendPoint): boolean {
  return marks.length > 0
}

function TrendBreaks({ trend, plot, scale }: Omit<TrendLabelsProps, 'color'>) {
  const messages = useMessages(chartMessages)
  const text = useLocalized()
  return trend.breaks.map((entry) => {
    const x = scale.x(entry.time)
    const isProjection = entry.reason.id.toLowerCase().includes('proyeksi')
    return (
      <g key={entry.time}>
        <title>{text(entry.reason)}</title>
        <line className="trend__break" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
        <text
          className="chart-text"
          x={x > plot.width * 0.7 ? x - 5 : x + 5}
          y={plot.bottom - 6 * plot.unit}
          textAnchor={x > plot.width * 0.7 ? 'end' : 'start'}
        >
          {isProjection ? messages.newProjection : messages.newSeries}
        </text>
      </g>
    )
  })
}
