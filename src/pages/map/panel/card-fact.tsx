import type { CardFact } from '../../../domain/component-cards'
import { formatNumber } from '../../../i18n/format'
import { useLanguage, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'

/** The one fact of a card, in words. */
export function CardFactLine({ fact }: { readonly fact: CardFact }) {
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  switch (fact.kind) {
    case 'none':
      return <span className="component-card__fact" />
    case 'lowest':
      return (
        <span className="component-card__fact">
          <span className="at-wide">{messages.lowest}</span>
          <span className="at-narrow">{messages.lowestShort}</span> <b>{fact.name}</b>{' '}
          <span className="number">{formatNumber(Math.round(fact.score), 0, language)}</span>
        </span>
      )
    case 'gap': {
      const say =
        fact.points > 0
          ? messages.aboveAverage
          : fact.points < 0
            ? messages.belowAverage
            : messages.atAverage
      return (
        <span className="component-card__fact">
          {fact.points !== 0 && (
            <b className="number">{formatNumber(Math.abs(fact.points), 0, language)}</b>
          )}{' '}
          <span className="at-wide">{say(fact.of)}</span>
          <span className="at-narrow">{say('')}</span>
        </span>
      )
    }
    case 'uncovered': {
      const percent = (share: number) => formatNumber(100 * share, 0, language)
      const coverage = messages.coverage(percent(fact.coverage), percent(fact.minimum), fact.isArea)
      return (
        <span className="component-card__fact component-card__fact--uncovered" title={coverage}>
          {messages.uncovered}
          <span className="visually-hidden">. {coverage}</span>
        </span>
      )
    }
  }
}
