import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { Indicator, Period } from '../../../contract'
import { binText } from '../../../charts'
import type { UnitLevel } from '../../../domain/choropleth'
import { buildDistribution } from '../../../domain/distribution'
import { chartMessages } from '../../../i18n/charts'
import { formatPeriod } from '../../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import '../../../ui/plain-table.css'

interface DistributionTableProps {
  readonly indicator: Indicator
  readonly period: Period
  readonly level: UnitLevel
}

export function DistributionTable(props: DistributionTableProps) {
  const dataset = useDataset()
  const { indicator, period, level } = props
  const messages = useMessages(panelMessages)
  const chart = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const distribution = useMemo(
    () => buildDistribution(dataset, indicator, period, level),
    [dataset, indicator, period, level],
  )
  const name = text(indicator.shortName)
  return (
    <table className="plain-table">
      <caption>{messages.tableDistribution(name, formatPeriod(period, language))}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.columnRange}</th>
          <th scope="col" className="number">
            {chart[distribution.noun]}
          </th>
        </tr>
      </thead>
      <tbody>
        {distribution.bins
          .filter((bin) => bin.count > 0)
          .map((bin) => (
            <tr key={bin.from}>
              <th scope="row" className="number">
                {binText(distribution, bin, language)}
              </th>
              <td className="number">{bin.count}</td>
            </tr>
          ))}
        {distribution.missing > 0 && (
          <tr>
            <th scope="row">{chart.noData}</th>
            <td className="number">{distribution.missing}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
