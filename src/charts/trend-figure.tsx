import { memo } from 'react'
import type { Trend } from '../domain/trend'
import { changeBetween } from '../domain/trend-finding'
import { formatPeriod, formatSigned } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useMessages } from '../i18n/language'
import { profileChartMessages } from '../i18n/profile-charts'
import { withMarks } from '../i18n/series-marks'
import { statusMessages } from '../i18n/status'
import { FigureWithTable } from './figure-with-table'
import { TrendDrawing } from './late-drawings'
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

/** One series with its table: values, changes that can be told, and status and marks of each year. */
export const TrendFigure = memo(function TrendFigure(props: TrendFigureProps) {
  const { trend, title, subtitle, caption, note, isStatusTold = false } = props
  const messages = useMessages(profileChartMessages)
  const status = useMessages(statusMessages)
  const language = useLanguage()
  const { indicator } = trend
  const rows = trend.segments.flatMap((run) =>
    run.map((point, index) => {
      const before = run[index - 1]
      const change = before ? changeBetween(before, point) : null
      return [
        formatPeriod(point.period, language),
        formatIndicator(indicator, point.value, language),
        change === null ? '–' : formatSigned(change, indicator.decimals, language),
        withMarks(status[point.status], point.marks, language),
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
      <TrendDrawing trend={trend} label={title} />
    </FigureWithTable>
  )
})
