import { useMemo } from 'react'
import type { Distribution, DistributionMark } from '../domain/distribution'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator, lowerFirst } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { ChartEmpty, ChartFrame } from './chart-frame'
import { HistogramAxis, HistogramMark } from './histogram-axis'
import { HistogramBars } from './histogram-bars'
import { plotOf } from './plot-geometry'
import { useElementSize } from '../ui/use-element-size'
import './histogram.css'

export interface HistogramProps {
  readonly distribution: Distribution
  /** The finding with its number. */
  readonly title: string
  /** The region in gold. */
  readonly mark: DistributionMark | null
}

const MARGIN = { top: 34, bottom: 20, side: 2 }

export function Histogram({ distribution, title, mark }: HistogramProps) {
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const [ref, size] = useElementSize()
  const { indicator, period, present, sorted, average } = distribution
  const name = text(indicator.shortName)
  const noun = messages[distribution.noun]
  const when = formatPeriod(period, language)
  const say = (value: number | null = null) =>
    value === null ? messages.noData : formatIndicator(indicator, value, language)
  const summary = messages.distributionSummary(say(sorted[0]), say(sorted.at(-1)), say(average))
  const marked = mark ? ` ${mark.name} ${say(mark.value)}.` : ''
  const plot = useMemo(() => plotOf(size, MARGIN), [size])
  if (present === 0) {
    return (
      <ChartFrame className="histogram" title={title} description="">
        <ChartEmpty>{messages.noDataFor(name)}</ChartEmpty>
      </ChartFrame>
    )
  }
  return (
    <ChartFrame
      className="histogram"
      title={title}
      subtitle={messages.distribution(lowerFirst(name), present, noun, when)}
      status={distribution.status}
      description={summary + marked}
      indicators={[indicator.id]}
    >
      <div className="chart-plot" ref={ref} aria-hidden>
        {plot && (
          <svg className="chart-plot__drawing">
            <HistogramBars distribution={distribution} plot={plot} />
            <HistogramAxis
              distribution={distribution}
              plot={plot}
              busySide={busySideOf(mark, average)}
            />
            {mark && <HistogramMark distribution={distribution} plot={plot} mark={mark} />}
          </svg>
        )}
      </div>
    </ChartFrame>
  )
}

function busySideOf(mark: DistributionMark | null, average: number | null) {
  if (!mark || average === null) return null
  return mark.value < average ? 'left' : 'right'
}
