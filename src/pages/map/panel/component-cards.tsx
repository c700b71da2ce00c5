import { memo, useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { ComponentId, RegionCode } from '../../../contract'
import { buildComponentCards } from '../../../domain/component-cards'
import { useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { ComponentCard } from './component-card'
import './component-cards.css'

interface ComponentCardsProps {
  readonly region: RegionCode
  readonly component: ComponentId
}

export const ComponentCards = memo(function ComponentCards(props: ComponentCardsProps) {
  const dataset = useDataset()
  const { region, component } = props
  const messages = useMessages(panelMessages)
  const cards = useMemo(() => buildComponentCards(dataset, region), [dataset, region])
  const level = dataset.regions.get(region)?.level ?? 'kabupaten'
  const [hint, short] =
    level === 'desa'
      ? [messages.stripDesa, messages.stripDesaShort]
      : [messages.stripKabupaten, messages.stripKabupatenShort]
  return (
    <section className="component-cards" aria-labelledby="component-cards-title">
      <div className="component-cards__head">
        <h2 className="component-cards__title" id="component-cards-title">
          {messages.sixComponents}
        </h2>
        <p className="component-cards__hint">
          <span className="at-wide">{hint}</span>
          <span className="at-narrow">{short}</span>
        </p>
      </div>
      <ul className="component-cards__list">
        {cards.map((card) => (
          <ComponentCard
            key={card.component}
            region={region}
            card={card}
            isChosen={card.component === component}
          />
        ))}
      </ul>
    </section>
  )
})
