import { useMemo, type ReactNode } from 'react'
import type { Trend } from '../domain/trend'
import { formatPeriod } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { markHue } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import { AxisLabels } from './axis-labels'
import { plotOf, type Plot } from './plot-geometry'
import { lineOf, placeTrendLabels, TrendBreaks, TrendDot, TrendValues } from './trend-marks'
import { scaleTrend, type PlacedValue, type TrendScale } from './trend-scale'
import { useElementSize } from '../ui/use-element-size'

interface TrendDrawing {
  readonly plot: Plot
  readonly scale: TrendScale
}

interface TrendPlotProps {
  readonly trend: Trend
  /** What else the axes must hold; the same list as long as it is the same. */
  readonly others: readonly PlacedValue[]
  /** What is drawn below the line. */
  readonly children: (drawing: TrendDrawing) => ReactNode
}

const MARGIN = { top: 22, bottom: 20, side: 16 }

/** The trend of the home page, drawn by itself: a whole chart would cost every change of indicator too much (ADR 6). */
export function TrendPlot({ trend, others, children }: TrendPlotProps) {
  const [ref, size] = useElementSize()
  const drawing = useMemo(() => {
    const plot = plotOf(size, MARGIN)
    return plot && { plot, scale: scaleTrend(trend, plot, others) }
  }, [size, trend, others])
  return (
    <div className="chart-plot" ref={ref} aria-hidden>
      {drawing && (
        <svg className="chart-plot__drawing">
          {children(drawing)}
          <TrendSeries trend={trend} {...drawing} />
        </svg>
      )}
    </div>
  )
}

function TrendSeries(props: TrendDrawing & { readonly trend: Trend }) {
  const { trend, plot, scale } = props
  const language = useLanguage()
  const color = markHue(trend.indicator, useTheme())
  const { points, segments } = trend
  const years = placeTrendLabels(props, ({ period }) => formatPeriod(period, language))
  return (
    <>
      {segments.map((run) => (
        <polyline
          key={run[0]?.period}
          className="trend__line"
          points={run.map(({ time, value }) => `${scale.x(time)},${scale.y(value)}`).join(' ')}
          {...lineOf(run, color, plot.unit)}
        />
      ))}
      <line className="chart-baseline" x1="0" x2={plot.width} y1={plot.bottom} y2={plot.bottom} />
      <TrendBreaks {...props} />
      {points.map((point, index) => (
        <TrendDot
          key={point.period}
          point={point}
          cx={scale.x(point.time)}
          cy={scale.y(point.value)}
          color={color}
          isLast={index === points.length - 1}
          unit={plot.unit}
        />
      ))}
      <TrendValues {...props} />
      <AxisLabels labels={years} y={plot.bottom + 15 * plot.unit} />
    </>
  )
}
