import { memo, useMemo } from 'react'
import type { Trend } from '../domain/trend'
import type { TrendReference } from '../domain/trend-references'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { markWords, withMarks } from '../i18n/series-marks'
import { ChartFrame } from './chart-frame'
import { TrendPlot } from './trend-plot'
import { TrendReferences } from './trend-references'
import { TrendTarget, type TargetPoint } from './trend-target'
import { trendTitle } from './titles'
import { TrendSelect, type TrendChoice } from './trend-select'
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

export const TrendChart = memo(function TrendChart(props: TrendChartProps) {
  const { trend, place, references = NONE, target = null, choices, choice, onChoose } = props
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const others = useMemo(
    () => [...references.flatMap(({ segments }) => segments.flat()), ...(target ? [target] : [])],
    [references, target],
  )
  const { indicator, points } = trend
  const period = (index: number) => formatPeriod(points.at(index)?.period ?? '', language)
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  const years = messages.trendSubtitle(unit, place, period(0), period(-1))
  const subtitle = withMarks(years, points.at(-1)?.marks ?? [], language)
  const description = [
    ...points.map(
      (point) =>
        `${formatPeriod(point.period, language)}: ${formatIndicator(indicator, point.value, language)}` +
        (point.marks.length === 0 ? '' : ` (${markWords(point.marks, language)})`),
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
      sources={[...new Set(points.map(({ source }) => source))]}
      place={trend.region.name}
      description={description}
    >
      <TrendSelect choices={choices} choice={choice} onChoose={onChoose} />
      <TrendPlot trend={trend} others={others}>
        {(drawing) => (
          <>
            <TrendReferences {...drawing} trend={trend} references={references} />
            {target && <TrendTarget {...drawing} trend={trend} target={target} />}
          </>
        )}
      </TrendPlot>
    </ChartFrame>
  )
})
