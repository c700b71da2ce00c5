import type { Region } from '../../../contract'
import type { AttentionReason, AttentionRow } from '../../../domain/attention'
import { attentionMessages } from '../../../i18n/attention'
import { formatPeriod } from '../../../i18n/format'
import { formatIndicator, formatMean, formatWithUnit } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { StatusBadge } from '../../../ui/status-badge'
import { useIntents } from '../../../place/intents-context'
import { CoverageBehind } from './coverage-behind'

/** The deepest are enough to act on. */
const SHOWN = 6

/** The why as a table: own value, the neighbours' average and the best of them, and the rank. */
interface AttentionReasonsProps {
  readonly row: AttentionRow
}

export function AttentionReasons({ row }: AttentionReasonsProps) {
  const messages = useMessages(attentionMessages)
  if (row.reasons.length === 0) return <p>{messages.noReason}</p>
  const area = row.reasons[0]?.parent.name ?? ''
  return (
    <table className="attention-reasons">
      <caption className="visually-hidden">{messages.details(row.region.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.indicator}</th>
          <th scope="col">{row.region.name}</th>
          <th scope="col">{messages.against(area)}</th>
          <th scope="col">{messages.best}</th>
          <th scope="col">{messages.place}</th>
        </tr>
      </thead>
      <tbody>
        {row.reasons.slice(0, SHOWN).map((reason) => (
          <Reason key={reason.indicator.id} reason={reason} own={row.region} />
        ))}
      </tbody>
    </table>
  )
}

interface ReasonProps {
  readonly reason: AttentionReason
  readonly own: Region
}

function Reason({ reason, own }: ReasonProps) {
  const messages = useMessages(attentionMessages)
  const language = useLanguage()
  const text = useLocalized()
  const intents = useIntents()
  const { level } = own
  const { indicator, period, value, status, rank, total, tied, siblingsMean } = reason
  const best = reason.siblings.find(({ region }) => region.code !== own.code)
  const isBetter = best !== undefined && best.value !== value
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="attention-reasons__indicator"
          title={messages.showMap(text(indicator.name))}
          onClick={() => {
            intents.selectIndicator(indicator.id)
          }}
        >
          {text(indicator.shortName)}
        </button>{' '}
        <small className="number">{formatPeriod(period, language)}</small>{' '}
        {status !== 'resmi' && <StatusBadge status={status} />}
      </th>
      <td className="number">
        <b>{formatWithUnit(indicator, value, language, level)}</b>
        <CoverageBehind reason={reason} area={own} />
      </td>
      <td className="number">
        {siblingsMean === null ? '–' : formatMean(indicator, siblingsMean, language, level)}
        <CoverageBehind reason={reason} area={reason.parent} />
      </td>
      <td>
        {isBetter ? (
          <button
            type="button"
            className="attention-reasons__neighbour"
            onClick={() => {
              intents.selectRegion(best.region.code)
            }}
            onPointerEnter={() => {
              intents.hover(best.region.code)
            }}
          >
            {best.region.name}{' '}
            <span className="number">
              {formatIndicator(indicator, best.value, language, level)}
            </span>
            <CoverageBehind reason={reason} area={best.region} />
          </button>
        ) : (
          '–'
        )}
      </td>
      <td className="number">{messages.rank(rank, total, tied)}</td>
    </tr>
  )
}
