import { memo } from 'react'
import type { Trend } from '../domain/trend'
import { formatPeriod, formatSigned } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useMessages } from '../i18n/language'
import { profileChartMessages } from '../i18n/profile-charts'
import { statusMessages } from '../i18n/status'
import { FigureWithTable } from './figure-with-table'
import { TrendPlot } from './trend-plot'
import './trend.css'

interface TrendFigureProps {
  readonly trend: Trend
  /** The finding with its number. */
  readonly title: string
  readonly subtitle: string
  readonly caption: string
  readonly note?: string
  /** The badge stands beside the chart already. */
  readonly isStatusTold?: boolean
}

const SIDE = 18

/** One series with its table: values, changes within comparable runs, and the status of each year. */
export const TrendFigure = memo(function TrendFigure(props: TrendFigureProps) {
  const { trend, title, subtitle, caption, note, isStatusTold = false } = props
  const messages = useMessages(profileChartMessages)
  const status = useMessages(statusMessages)
  const language = useLanguage()
  const { indicator } = trend
  const rows = trend.segments.flatMap((run) =>
    run.map((point, index) => {
      const before = run[index - 1]
      return [
        formatPeriod(point.period, language),
        formatIndicator(indicator, point.value, language),
        before ? formatSigned(point.value - before.value, indicator.decimals, language) : '–',
        status[point.status],
      ]
    }),
  )
  return (
    <FigureWithTable
      className="trend"
      title={title}
      subtitle={subtitle}
      status={isStatusTold ? undefined : trend.status}
      note={note}
      table={{
        caption,
        columns: [messages.year, messages.value, messages.change, messages.status],
        rows,
      }}
    >
      <TrendPlot trend={trend} side={SIDE} />
    </FigureWithTable>
  )
})
