import { TriangleAlert } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { RegionCode } from '../../../contract'
import { Strip } from '../../../charts'
import type { ComponentCard as Card } from '../../../domain/component-cards'
import { formatNumber } from '../../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { weakestMessages } from '../../../i18n/weakest'
import { ComponentIcon } from '../../../ui/component-icon'
import { CardDetails } from './card-details'
import { CardFactLine } from './card-fact'
import { useHovered, useIntents } from '../../../place/intents-context'

interface ComponentCardProps {
  readonly region: RegionCode
  readonly card: Card
  readonly isChosen: boolean
}

export const ComponentCard = memo(function ComponentCard(props: ComponentCardProps) {
  const { region, card, isChosen } = props
  const messages = useMessages(panelMessages)
  const weakest = useMessages(weakestMessages)
  const language = useLanguage()
  const text = useLocalized()
  const intents = useIntents()
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  const { score, rank } = card
  return (
    <li
      className="component-card-item"
      onPointerEnter={(event) => setIsOpen(event.pointerType !== 'touch')}
      onPointerLeave={() => setIsOpen(false)}
      onFocus={(event) => setIsOpen(event.target.matches(':focus-visible'))}
      onBlur={() => setIsOpen(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) setIsOpen(false)
      }}
    >
      <button
        type="button"
        className="component-card"
        data-weakest={card.isWeakest || undefined}
        aria-pressed={isChosen}
        aria-describedby={isOpen ? detailsId : undefined}
        onClick={() => intents.selectComponent(card.component)}
      >
        <span className="component-card__head">
          <ComponentIcon component={card.component} size={16} />
          <span className="component-card__name">{text(card.name)}</span>
          {card.isWeakest && (
            <span className="component-card__weakest">
              <TriangleAlert aria-hidden size={12} />
              <span className="visually-hidden">{weakest.hint}. </span>
            </span>
          )}
          {rank && (
            <span className="component-card__rank">
              {messages.rankBefore}
              <b className="number">{rank.rank}</b>
              <span className="component-card__total">{messages.rankAfter(rank.total)}</span>
            </span>
          )}
        </span>
        <span className="component-card__middle">
          <span className="component-card__score number">
            {score === null ? '–' : formatNumber(Math.round(score), 0, language)}
          </span>
          <CardStrip region={region} card={card} />
        </span>
        <CardFactLine fact={card.fact} />
      </button>
      {isOpen && <CardDetails id={detailsId} region={region} component={card.component} />}
    </li>
  )
})

/** The hovered region, or the kecamatan that holds it, takes the gold from the chosen one. */
function CardStrip({ region, card }: Omit<ComponentCardProps, 'isChosen'>) {
  const dataset = useDataset()
  const hovered = useHovered()
  const parent = hovered === null ? null : (dataset.regions.get(hovered)?.parent ?? null)
  const shown = [hovered, parent].find((code) => card.dots.some((dot) => dot.code === code))
  return (
    <Strip
      component={card.component}
      dots={card.dots}
      average={card.average}
      active={shown ?? region}
    />
  )
}
