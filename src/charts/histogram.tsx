import { memo, Suspense, useCallback, useMemo } from 'react'
import type { Bin, Distribution, DistributionMark } from '../domain/distribution'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator, lowerFirst } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { ChartEmpty, ChartFrame } from './chart-frame'
import { HistogramAxis, HistogramMark } from './histogram-overlay'
import { LazyHistogramBars } from './lazy-charts'
import { plotOf } from './plot-geometry'
import { useElementSize, type ElementSize } from './use-element-size'
import './histogram.css'

export interface HistogramProps {
  readonly distribution: Distribution
  /** The finding with its number. */
  readonly title: string
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
  const subtitle = messages.distribution(
    lowerFirst(name),
    present,
    noun,
    formatPeriod(period, language),
  )
  const say = (value: number | null | undefined) =>
    value == null ? messages.noData : formatIndicator(indicator, value, language)
  const summary = messages.distributionSummary(say(sorted[0]), say(sorted.at(-1)), say(average))
  const plot = useMemo(() => plotOf(size, MARGIN), [size])
  return (
    <ChartFrame
      className="histogram"
      title={title}
      subtitle={present === 0 ? undefined : subtitle}
      status={distribution.status}
      description={
        present === 0 ? '' : `${summary} ${mark ? `${mark.name} ${say(mark.value)}.` : ''}`
      }
      resetKey={distribution}
    >
      {present === 0 ? (
        <ChartEmpty>{messages.noDataFor(name)}</ChartEmpty>
      ) : (
        <div className="chart-plot" ref={ref} aria-hidden>
          <Bars distribution={distribution} size={size} />
          {plot && (
            <svg className="chart-plot__overlay">
              <HistogramAxis
                distribution={distribution}
                plot={plot}
                busySide={busySideOf(mark, average)}
              />
              {mark && <HistogramMark distribution={distribution} plot={plot} mark={mark} />}
            </svg>
          )}
        </div>
      )}
    </ChartFrame>
  )
}

function busySideOf(mark: DistributionMark | null, average: number | null) {
  if (!mark || average === null) return null
  return mark.value < average ? 'left' : 'right'
}

/** Drawn again only for new data or a new size, not when another region is marked. */
const Bars = memo(function Bars({
  distribution,
  size,
}: {
  readonly distribution: Distribution
  readonly size: ElementSize | null
}) {
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const { indicator } = distribution
  const noun = messages[distribution.noun]
  const plot = useMemo(() => plotOf(size, MARGIN), [size])
  const describe = useCallback(
    (bin: Bin) => {
      const from = formatIndicator(indicator, bin.from, language)
      return bin.to === Number.POSITIVE_INFINITY
        ? messages.binTail(from, bin.count, noun)
        : messages.bin(from, formatIndicator(indicator, bin.to, language), bin.count, noun)
    },
    [indicator, language, messages, noun],
  )
  if (!plot) return null
  return (
    <Suspense fallback={<div className="chart-skeleton" />}>
      <LazyHistogramBars distribution={distribution} plot={plot} describe={describe} />
    </Suspense>
  )
})
