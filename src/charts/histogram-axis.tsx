import { memo } from 'react'
import { positionIn, type Distribution, type DistributionMark } from '../domain/distribution'
import { niceTicks, stepDecimals } from '../domain/nice-scale'
import { chartMessages } from '../i18n/charts'
import { formatNumber } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useMessages } from '../i18n/language'
import { AxisLabels } from './axis-labels'
import { placeLabels, textWidth } from './label-placement'
import type { Plot } from './plot-geometry'

interface OverlayProps {
  readonly distribution: Distribution
  readonly plot: Plot
}

type Side = 'left' | 'right'

interface AxisProps extends OverlayProps {
  /** The side of the average where a region is marked, whose line a label must not cross. */
  readonly busySide: Side | null
}

const TEXT = 11.5

function xOf(plot: Plot, distribution: Distribution, value: number): number {
  return plot.left + positionIn(distribution, value) * (plot.right - plot.left)
}

/** Baseline, ticks and the average: fixed for one distribution. */
export const HistogramAxis = memo(function HistogramAxis(props: AxisProps) {
  const { distribution, plot, busySide } = props
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const { bins, step, average, indicator } = distribution
  const [first, last] = [bins[0], bins.at(-1)]
  if (!first || !last) return null
  const fontSize = TEXT * plot.unit
  const end = first.from + step * bins.length
  const hasTail = last.to === Number.POSITIVE_INFINITY
  const wanted = Math.max(2, Math.floor(plot.width / (56 * plot.unit)))
  const ticks = niceTicks(first.from, hasTail ? last.from : end, wanted)
  const decimals = stepDecimals((ticks[1] ?? end) - (ticks[0] ?? 0))
  const labels = placeLabels(
    [
      ...ticks.map((tick, index) => ({
        at: plot.left + ((tick - first.from) / (end - first.from)) * (plot.right - plot.left),
        text: formatNumber(tick, decimals, language),
        priority: -index,
      })),
      ...(hasTail
        ? [{ at: plot.right, text: `≥${formatNumber(last.from, decimals, language)}`, priority: 1 }]
        : []),
    ],
    plot.width,
    fontSize,
  )
  const x = average === null ? 0 : xOf(plot, distribution, average)
  const text =
    average === null ? '' : `${messages.average} ${formatIndicator(indicator, average, language)}`
  const figure = average === null ? '' : formatIndicator(indicator, average, language)
  const fits = (words: string, side: Side) => {
    // Words run narrower than figures.
    const room = 0.9 * textWidth(words, fontSize)
    return side === 'left' ? x > room : x + room < plot.width
  }
  const free: readonly Side[] =
    busySide === null ? ['left', 'right'] : busySide === 'left' ? ['right'] : ['left']
  const roomy = free.find((side) => fits(text, side))
  const isShort = roomy === undefined
  const isLeft = (roomy ?? free.find((side) => fits(figure, side)) ?? 'left') === 'left'
  return (
    <>
      <line
        className="chart-baseline"
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
      />
      <AxisLabels labels={labels} y={plot.bottom + 15 * plot.unit} />
      {average !== null && (
        <>
          <line
            className="chart-average"
            x1={x}
            x2={x}
            y1={plot.top - 12 * plot.unit}
            y2={plot.bottom}
          />
          <text
            className="chart-text"
            x={isLeft ? x - 5 : x + 5}
            y={plot.top - 5 * plot.unit}
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {!isShort && `${messages.average} `}
            <tspan className="chart-text--strong">{figure}</tspan>
          </text>
        </>
      )}
    </>
  )
})

/** One region in gold, above everything else. */
export function HistogramMark({
  distribution,
  plot,
  mark,
}: OverlayProps & { readonly mark: DistributionMark }) {
  const language = useLanguage()
  const x = xOf(plot, distribution, mark.value)
  const text = `${mark.name} ${formatIndicator(distribution.indicator, mark.value, language, distribution.level)}`
  const half = textWidth(text, 12 * plot.unit) / 2
  const center = Math.max(half, Math.min(plot.width - half, x))
  return (
    <>
      <line className="chart-mark" x1={x} x2={x} y1={15 * plot.unit} y2={plot.bottom} />
      <circle className="chart-mark-dot" cx={x} cy={plot.bottom} r={4.5 * plot.unit} />
      <text
        className="chart-text chart-text--gold"
        x={center}
        y={11 * plot.unit}
        textAnchor="middle"
      >
        {text}
      </text>
    </>
  )
}
