import type { Trend, TrendPoint } from '../domain/trend'
import { briefMessages } from '../i18n/brief'
import { formatPeriod } from '../i18n/format'
import { formatIndicator, unitAfter } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { lineOf, TrendDot } from '../charts/trend-marks'
import { markHue } from '../ui/class-colors'
import { BriefStatus } from './brief-figure-grid'

const WIDTH = 170
const HEIGHT = 62
/** The marks of a trend are drawn so much smaller than on the page. */
const PAPER_UNIT = 0.65
const PAD = { left: 6, right: 6, top: 15, bottom: 14 }

/** One figure over its years; no line joins what cannot be compared. */
export function BriefTrend({ trend }: { trend: Trend | null }) {
  const messages = useMessages(briefMessages)
  const text = useLocalized()
  const language = useLanguage()
  if (!trend)
    return (
      <section className="brief__trend">
        <h2>{messages.trendTitle}</h2>
        <p className="brief__unclassed">{messages.noTrend}</p>
      </section>
    )
  const { indicator } = trend
  const unit = unitAfter(indicator, language).trim()
  return (
    <section className="brief__trend">
      <h2>
        {text(indicator.shortName)}
        {unit !== '' && <span className="brief__unit">{unit}</span>}{' '}
        {trend.status !== 'resmi' && <BriefStatus status={trend.status} />}
      </h2>
      <TrendLine trend={trend} />
    </section>
  )
}

function TrendLine({ trend }: { trend: Trend }) {
  const language = useLanguage()
  const { points, segments, indicator } = trend
  const color = markHue(indicator, 'light')
  const place = scaleOf(points)
  const [first, last] = [points[0], points.at(-1)]
  const value = (point: TrendPoint) => formatIndicator(indicator, point.value, language)
  const ends = [
    { point: first, anchor: 'start' },
    { point: last, anchor: 'end' },
  ] as const
  return (
    <svg
      className="brief__line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={points
        .map((point) => `${formatPeriod(point.period, language)}: ${value(point)}`)
        .join('; ')}
    >
      {segments.map((run) => (
        <path
          key={run[0]?.period}
          d={run
            .map((point, index) => `${index === 0 ? 'M' : 'L'}${place(point).join(' ')}`)
            .join('')}
          {...lineOf(run, color, PAPER_UNIT)}
        />
      ))}
      {points.map((point) => {
        const [x, y] = place(point)
        return (
          <TrendDot
            key={point.period}
            point={point}
            cx={x}
            cy={y}
            color={color}
            isLast={point === last}
            unit={PAPER_UNIT}
          />
        )
      })}
      {ends.map(({ point, anchor }) => {
        if (!point) return null
        const [x, y] = place(point)
        const at = anchor === 'start' ? x - 2 : x + 2
        return (
          <g key={anchor} textAnchor={anchor}>
            <text className="brief__end" x={at} y={y - 6}>
              {value(point)}
            </text>
            <text className="brief__year" x={at} y={HEIGHT - 2}>
              {formatPeriod(point.period, language)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Pixels of the drawing; the line fills its height, as its values are written at both ends. */
function scaleOf(points: readonly TrendPoint[]): (point: TrendPoint) => readonly [number, number] {
  const times = points.map((point) => point.time)
  const values = points.map((point) => point.value)
  const [start, end] = [Math.min(...times), Math.max(...times)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const share = (value: number, from: number, to: number) =>
    to === from ? 0.5 : (value - from) / (to - from)
  return (point) => [
    Number((PAD.left + (WIDTH - PAD.left - PAD.right) * share(point.time, start, end)).toFixed(1)),
    Number(
      (
        HEIGHT -
        PAD.bottom -
        4 -
        (HEIGHT - PAD.top - PAD.bottom - 4) * share(point.value, low, high)
      ).toFixed(1),
    ),
  ]
}
