import { Fragment } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, SeriesFile } from '../../contract'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { markWords } from '../../i18n/series-marks'
import { StatusBadge } from '../../ui/status-badge'

interface SeriesTableProps {
  readonly indicator: Indicator
  readonly series: SeriesFile['series'][string]
}

/** The kabupaten's figures year by year, each with its own source; a break in the series is told. */
export function SeriesTable({ indicator, series }: SeriesTableProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  return (
    <div className="series-table">
      <table>
        <caption>{messages.seriesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.year}</th>
            <th scope="col" className="series-table__value">
              {messages.value}
            </th>
            <th scope="col">{messages.statusLabel}</th>
            <th scope="col">{messages.source}</th>
            <th scope="col">{messages.trust}</th>
          </tr>
        </thead>
        <tbody>
          {series.points.map((point) => {
            const found = series.breaks.find(({ after }) => after === point.period)
            const source = dataset.sources.get(point.source)
            return (
              <Fragment key={point.period}>
                <tr>
                  <th scope="row" className="number">
                    {formatPeriod(point.period, language)}
                  </th>
                  <td className="number series-table__value">
                    {formatNumber(point.value, indicator.decimals, language)}
                  </td>
                  <td>
                    <StatusBadge status={point.status} />
                    {point.marks && <span>{markWords(point.marks, language)}</span>}
                  </td>
                  <td>
                    {source ? `${source.publisher}, ${source.title}` : point.source}
                    {point.note[language] !== '' && <span>{point.note[language]}</span>}
                  </td>
                  <td>{messages.trustLevels[point.trust]}</td>
                </tr>
                {found && (
                  <tr className="series-table__break">
                    <td colSpan={5}>
                      <strong>{messages.seriesBreak(found.after)}.</strong> {found.reason[language]}
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
