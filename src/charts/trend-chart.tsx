import { memo, useMemo } from 'react'
import type { Trend } from '../domain/trend'
import type { TrendReference } from '../domain/trend-references'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { componentHue } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { ChartFrame } from './chart-frame'
import { plotOf } from './plot-geometry'
import { TrendLabels } from './trend-labels'
import { TrendLines } from './trend-lines'
import { TrendReferences } from './trend-references'
import { TrendTarget, type TargetPoint } from './trend-target'
import { trendTitle } from './titles'
import { TrendSelect, type TrendChoice } from './trend-select'
import { scaleTrend } from './trend-scale'
import { useElementSize } from './use-element-size'
import './trend.css'

export interface TrendChartProps {
  readonly trend: Trend
  /** Named when the figure is of another region than the chosen one. */
  readonly place: string
  /** Averages of the areas that hold the region; the same object as long as they are the same. */
  readonly references?: readonly TrendReference[]
  readonly target?: TargetPoint | null
  readonly choices: readonly TrendChoice[]
  readonly choice: string
  readonly onChoose: (id: string) => void
}

const NONE: readonly TrendReference[] = []
const MARGIN = { top: 22, bottom: 20, side: 16 }

export const TrendChart = memo(function TrendChart(props: TrendChartProps) {
  const { trend, place, references = NONE, target = null, choices, choice, onChoose } = props
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const [ref, size] = useElementSize()
  const color = componentHue(trend.indicator.component, useTheme())
  const drawing = useMemo(() => {
    const plot = plotOf(size, MARGIN)
    const averages = references.flatMap(({ segments }) => segments.flat())
    return (
      plot && { plot, scale: scaleTrend(trend, plot, [...averages, ...(target ? [target] : [])]) }
    )
  }, [size, trend, references, target])
  const { indicator, points } = trend
  const period = (index: number) => formatPeriod(points.at(index)?.period ?? '', language)
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  const subtitle = messages.trendSubtitle(unit, place, period(0), period(-1))
  const description = [
    ...points.map(
      (point) =>
        `${formatPeriod(point.period, language)}: ${formatIndicator(indicator, point.value, language)}`,
    ),
    ...references.flatMap(({ area, segments }) => {
      const last = segments.flat().at(-1)
      const name = area.level === 'kabupaten' ? messages.kabupaten : area.name
      const value = last && formatIndicator(indicator, last.value, language)
      return value ? [messages.averageIn(name, formatPeriod(last.period, language), value)] : []
    }),
    ...(target
      ? [
          messages.targetAt(
            formatPeriod(target.period, language),
            formatIndicator(indicator, target.value, language),
          ),
        ]
      : []),
    ...trend.breaks.map((entry) => text(entry.reason)),
  ].join('; ')
  return (
    <ChartFrame
      className="trend"
      title={trendTitle(trend, language)}
      subtitle={subtitle}
      status={trend.status}
      indicators={[trend.indicator.id]}
      description={description}
    >
      <TrendSelect choices={choices} choice={choice} onChoose={onChoose} />
      <div className="chart-plot" ref={ref} aria-hidden>
        {drawing && (
          <svg className="chart-plot__drawing">
            <TrendReferences {...drawing} trend={trend} references={references} />
            {target && <TrendTarget {...drawing} trend={trend} target={target} />}
            <TrendLines
              trend={trend}
              scale={drawing.scale}
              strokeWidth={2 * drawing.plot.unit}
              color={color}
            />
            <TrendLabels trend={trend} plot={drawing.plot} scale={drawing.scale} color={color} />
          </svg>
        )}
      </div>
    </ChartFrame>
  )
})
