import type { Region } from '../../../contract'
import type { AttentionReason } from '../../../domain/attention'
import { attentionMessages } from '../../../i18n/attention'
import { formatIndicator, formatMean, formatWithUnit } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { CoverageBehind } from './coverage-behind'

const SHOWN = 2

interface AttentionWhyProps {
  readonly reasons: readonly AttentionReason[]
  readonly own: Region
}

/** The worst reasons of a closed row, a line each: own value, the neighbours' mean and the best of them. */
export function AttentionWhy({ reasons, own }: AttentionWhyProps) {
  const messages = useMessages(attentionMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { level } = own
  return (
    <ul className="attention-item__why">
      {reasons.slice(0, SHOWN).map((reason) => {
        const { indicator, value, parent, siblingsMean, siblings } = reason
        const best = siblings.find(({ region }) => region.code !== own.code)
        return (
          <li key={indicator.id}>
            {text(indicator.shortName)}{' '}
            <b className="number">{formatWithUnit(indicator, value, language, level)}</b>
            <CoverageBehind reason={reason} area={own} />
            {siblingsMean !== null && (
              <>
                {', '}
                {messages.against(parent.name)}{' '}
                <span className="number">
                  {formatMean(indicator, siblingsMean, language, level)}
                </span>
                <CoverageBehind reason={reason} area={parent} />
              </>
            )}
            {best !== undefined && best.value !== value && (
              <>
                {', '}
                {messages.bestIs(best.region.name)}{' '}
                <span className="number">
                  {formatIndicator(indicator, best.value, language, level)}
                </span>
                <CoverageBehind reason={reason} area={best.region} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
