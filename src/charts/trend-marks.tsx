import type { Trend, TrendPoint } from '../domain/trend'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { markWords } from '../i18n/series-marks'
import { placeLabels } from './label-placement'
import type { Plot } from './plot-geometry'
import type { TrendScale } from './trend-scale'

/** A trend with where its figures lie; every drawing of a trend has these marks. */
export interface PlacedTrend {
  readonly trend: Trend
  readonly plot: Pick<Plot, 'width' | 'top' | 'bottom' | 'unit'>
  readonly scale: TrendScale
}

const TEXT = 11.5

/** The stroke of a comparable run; dashed where a point is no official figure. */
export function lineOf(run: readonly TrendPoint[], color: string, unit: number) {
  const isOfficial = run.every((point) => point.status === 'resmi')
  return {
    fill: 'none',
    stroke: color,
    strokeWidth: 2 * unit,
    strokeDasharray: isOfficial ? '' : '5 4',
  }
}

interface TrendDotProps {
  readonly point: TrendPoint
  readonly cx: number
  readonly cy: number
  readonly color: string
  /** The newest is filled. */
  readonly isLast: boolean
  readonly unit: number
}

/** Hollow, small and dashed where a figure has a reservation. */
export function TrendDot({ point, cx, cy, color, isLast, unit }: TrendDotProps) {
  const language = useLanguage()
  const isMarked = point.marks.length > 0
  return (
    <circle
      className="trend__dot"
      cx={cx}
      cy={cy}
      r={(isMarked ? 2.5 : 3.5) * unit}
      strokeDasharray={isMarked ? '2 1.5' : ''}
      style={{ stroke: color, fill: isLast && !isMarked ? color : 'var(--surface)' }}
    >
      {isMarked && (
        <title>{`${formatPeriod(point.period, language)}: ${markWords(point.marks, language)}`}</title>
      )}
    </circle>
  )
}

/** Labels of the points that have room: first the newest, then the oldest, the highest and the lowest. */
export function placeTrendLabels(
  { trend, plot, scale }: PlacedTrend,
  textOf: (point: TrendPoint) => string,
) {
  const { points } = trend
  const values = points.map((point) => point.value)
  const extremes = [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))]
  const priority = (index: number) =>
    index === points.length - 1 ? 3 : index === 0 ? 2 : extremes.includes(index) ? 1 : 0
  return placeLabels(
    points.map((point, index) => ({
      at: scale.x(point.time),
      text: textOf(point),
      priority: priority(index),
    })),
    plot.width,
    TEXT * plot.unit,
  )
}

/** The figures above their points. */
export function TrendValues(props: PlacedTrend) {
  const { trend, plot, scale } = props
  const language = useLanguage()
  const { points, indicator } = trend
  const labels = placeTrendLabels(props, ({ value }) => formatIndicator(indicator, value, language))
  return labels.map((label) => (
    <text
      key={label.index}
      className={`chart-text chart-text--number ${label.index === points.length - 1 ? 'chart-text--strong' : ''}`}
      x={label.from + label.width / 2}
      y={scale.y(points[label.index]?.value ?? 0) - 9 * plot.unit}
      textAnchor="middle"
    >
      {label.text}
    </text>
  ))
}

/** A dotted upright where the series begins anew. */
export function TrendBreaks({ trend, plot, scale }: PlacedTrend) {
  const messages = useMessages(chartMessages)
  const text = useLocalized()
  return trend.breaks.map((entry) => {
    const x = scale.x(entry.time)
    const isRight = x > plot.width * 0.7
    const isProjection = entry.reason.id.toLowerCase().includes('proyeksi')
    return (
      <g key={entry.time}>
        <title>{text(entry.reason)}</title>
        <line className="trend__break" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
        <text
          className="chart-text"
          x={isRight ? x - 5 : x + 5}
          y={plot.bottom - 6 * plot.unit}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {isProjection ? messages.newProjection : messages.newSeries}
        </text>
      </g>
    )
  })
}
