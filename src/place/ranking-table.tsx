import { levelOf } from '../domain/ranking'
import type { Ranking } from '../domain/ranking-model'
import { coverageWords } from '../i18n/coverage'
import { formatNumber, formatPeriod } from '../i18n/format'
import { formatIndicator, unitAfter } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { panelMessages } from '../i18n/panel'
import { statusMessages } from '../i18n/status'
import { useIntents } from './intents-context'
import '../ui/plain-table.css'

export function RankingTable({ ranking }: { readonly ranking: Ranking }) {
  const messages = useMessages(panelMessages)
  const status = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const intents = useIntents()
  const { indicator, area, kind } = ranking
  const period = formatPeriod(ranking.period, language)
  const hasLabels = kind !== 'labels' && ranking.rows.some((row) => row.label !== null)
  const lead = indicator.categories[ranking.leadCategory ?? -1]
  const unit = unitAfter(indicator, language).trim()
  const valueHead =
    kind === 'shares' && lead
      ? `${text(lead.label)}, %`
      : text(indicator.shortName) + (unit === '' ? '' : `, ${unit}`)
  return (
    <table className="plain-table">
      <caption>
        {messages.tableRanking(text(indicator.shortName), area.name, period)} (
        {status[ranking.status]})
      </caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {messages.columnRank}
          </th>
          <th scope="col">{messages.columnRegion}</th>
          <th scope="col" className="number">
            {valueHead}
          </th>
          {ranking.parts.map(({ indicator: part }) => (
            <th key={part.id} scope="col" className="number">
              {text(part.shortName)}
            </th>
          ))}
          {hasLabels && <th scope="col">{messages.columnBand}</th>}
        </tr>
      </thead>
      <tbody>
        {ranking.rows.map((row) => (
          <tr key={row.code}>
            <td className="number">{row.rank ?? '–'}</td>
            <th scope="row">
              <button type="button" onClick={() => intents.selectRegion(row.code)}>
                {row.name}
              </button>
              {row.coverage && <small> {coverageWords(row.coverage, language)}</small>}
            </th>
            <td className="number">
              {row.value === null
                ? missingValue(row.isWithheld, language)
                : kind === 'shares'
                  ? formatNumber(row.value, 0, language)
                  : formatIndicator(indicator, row.value, language, levelOf(ranking))}
            </td>
            {row.parts.map((value, index) => {
              const part = ranking.parts[index]?.indicator
              return (
                <td key={part?.id} className="number">
                  {value === null || !part
                    ? missingValue(false, language)
                    : formatIndicator(part, value, language)}
                </td>
              )
            })}
            {hasLabels && <td>{row.label ? text(row.label) : ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
