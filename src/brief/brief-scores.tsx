import type { ComponentCard } from '../domain/component-cards'
import { briefMessages } from '../i18n/brief'
import { formatNumber } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { weakestMessages } from '../i18n/weakest'
import { ComponentIcon } from '../ui/component-icon'
import { componentHue } from '../ui/palette'
import type { Brief } from './brief-model'

/** The six scores, each among its siblings' on a strip from 0 to 100, with the rank. */
export function BriefScores({ brief }: { brief: Brief }) {
  const messages = useMessages(briefMessages)
  const { region, parent, cards } = brief
  const siblings = Math.max(...cards.map((card) => card.dots.length))
  const noun = region.level === 'desa' ? messages.desa.toLowerCase() : 'kecamatan'
  const isWhole = region.level === 'kabupaten'
  return (
    <section className="brief__scores" data-whole={isWhole || undefined}>
      <div className="brief__caption">
        <h2>{messages.scores}</h2>
        <p>{isWhole ? messages.scoresHintWhole(siblings) : messages.scoresHint(siblings, noun)}</p>
      </div>
      <ul>
        {cards.map((card) => (
          <ScoreLine key={card.component} card={card} own={isWhole ? null : region.code} />
        ))}
      </ul>
      <p className="brief__key" aria-hidden>
        {!isWhole && (
          <span>
            <i className="brief__key-own" />
            {region.name}
          </span>
        )}
        <span>
          <i className="brief__key-average" />
          {messages.legendAverage(
            region.level === 'desa' ? (parent?.name ?? '') : messages.kabupaten.toLowerCase(),
          )}
        </span>
        <span>
          <i className="brief__key-other" />
          {isWhole
            ? messages.legendEachKecamatan
            : region.level === 'desa'
              ? messages.legendOthersDesa
              : messages.legendOthersKecamatan}
        </span>
      </p>
    </section>
  )
}

function ScoreLine({ card, own }: { card: ComponentCard; own: string | null }) {
  const messages = useMessages(briefMessages)
  const weakest = useMessages(weakestMessages)
  const language = useLanguage()
  const text = useLocalized()
  const hue = componentHue(card.component, 'light')
  return (
    <li className="brief__score">
      <ComponentIcon component={card.component} size={13} />
      <span className="brief__component">{text(card.name)}</span>
      <svg className="brief__strip" aria-hidden>
        <line className="brief__axis" x1="0" x2="100%" y1="50%" y2="50%" />
        {card.dots
          .filter((dot) => dot.code !== own)
          .map((dot) => (
            <circle
              key={dot.code}
              cx={`${dot.score}%`}
              cy="50%"
              r="2.6"
              fill={hue}
              opacity="0.42"
            />
          ))}
        {card.average !== null && (
          <line
            className="brief__average"
            x1={`${card.average}%`}
            x2={`${card.average}%`}
            y1="1"
            y2="13"
          />
        )}
        {own !== null && card.score !== null && (
          <circle className="brief__own" cx={`${card.score}%`} cy="50%" r="4" />
        )}
      </svg>
      {card.score === null ? (
        <span className="brief__none">{messages.missing}</span>
      ) : (
        <>
          <b className="number">{formatNumber(Math.round(card.score), 0, language)}</b>
          <span className="brief__rank">
            {card.isWeakest && (
              <>
                <b>{weakest.mark}</b>,{' '}
              </>
            )}
            {card.rank && messages.rank(card.rank.rank, card.rank.total)}
            {card.fact.kind === 'lowest' && messages.lowest(card.fact.name)}
          </span>
        </>
      )}
    </li>
  )
}
