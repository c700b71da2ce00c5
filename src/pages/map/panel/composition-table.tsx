import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { Indicator, Period, RegionCode } from '../../../contract'
import { buildComposition } from '../../../domain/composition'
import { chartMessages } from '../../../i18n/charts'
import { formatNumber, formatPeriod } from '../../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import '../../../ui/plain-table.css'

interface CompositionTableProps {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
}

export function CompositionTable(props: CompositionTableProps) {
  const dataset = useDataset()
  const { region, indicator, period } = props
  const messages = useMessages(panelMessages)
  const chart = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const composition = useMemo(
    () => buildComposition(dataset, region, indicator, period),
    [dataset, region, indicator, period],
  )
  const { parts, present, missing, area } = composition
  const when = formatPeriod(period, language)
  return (
    <table className="plain-table">
      <caption>{messages.tableComposition(text(indicator.shortName), area.name, when)}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.columnCategory}</th>
          <th scope="col" className="number">
            {chart[composition.noun]}
          </th>
          <th scope="col" className="number">
            %
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.code}>
            <th scope="row">{text(part.label)}</th>
            <td className="number">{part.count}</td>
            <td className="number">{formatNumber((100 * part.count) / present, 1, language)}</td>
          </tr>
        ))}
        {missing > 0 && (
          <tr>
            <th scope="row">{chart.noData}</th>
            <td className="number">{missing}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}
