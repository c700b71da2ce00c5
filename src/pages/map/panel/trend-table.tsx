import { useDataset } from '../../../data/dataset-context'
import type { Trend } from '../../../domain/trend'
import type { TrendReference } from '../../../domain/trend-references'
import { chartMessages } from '../../../i18n/charts'
import { formatPeriod } from '../../../i18n/format'
import { formatIndicator } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { withMarks } from '../../../i18n/series-marks'
import { statusMessages } from '../../../i18n/status'
import '../../../ui/plain-table.css'

interface TrendTableProps {
  readonly trend: Trend
  /** Averages of larger areas, a column each. */
  readonly references?: readonly TrendReference[]
}

const NONE: readonly TrendReference[] = []

export function TrendTable({ trend, references = NONE }: TrendTableProps) {
  const dataset = useDataset()
  const charts = useMessages(chartMessages)
  const messages = useMessages(panelMessages)
  const status = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, region } = trend
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  return (
    <>
      <table className="plain-table">
        <caption>{messages.tableTrend(text(indicator.shortName), region.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.columnYear}</th>
            <th scope="col" className="number">
              {unit === '' ? messages.columnValue : unit}
            </th>
            {references.map(({ area }) => (
              <th key={area.code} scope="col" className="number">
                {charts.averageOf(area.level === 'kabupaten' ? charts.kabupaten : area.name)}
              </th>
            ))}
            <th scope="col">{messages.columnStatus}</th>
            <th scope="col">{messages.columnSource}</th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point.period}>
              <th scope="row" className="number">
                {formatPeriod(point.period, language)}
              </th>
              <td className="number">{formatIndicator(indicator, point.value, language)}</td>
              {references.map(({ area, segments }) => {
                const found = segments.flat().find(({ period }) => period === point.period)
                return (
                  <td key={area.code} className="number">
                    {found ? formatIndicator(indicator, found.value, language) : status.noData}
                  </td>
                )
              })}
              <td>{withMarks(status[point.status], point.marks, language)}</td>
              <td>{dataset.sources.get(point.source)?.publisher}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {trend.breaks.map((entry) => (
        <p key={entry.time} className="plain-table__note">
          {messages.seriesBreak}: {text(entry.reason)}
        </p>
      ))}
    </>
  )
}
