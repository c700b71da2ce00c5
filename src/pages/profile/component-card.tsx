import { Coins, Landmark, Leaf, type LucideIcon } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { ComponentId } from '../../contract'
import { PlaceBars } from '../../charts/profile'
import { isMappable } from '../../domain/dataset'
import { comparePlaces } from '../../domain/place-comparison'
import { leadOfCard } from '../../domain/sections'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { cardSources, factRow } from '../../place/fact-rows'
import { FactTable } from './fact-table'
import { hasOwnValue, placeSentence } from './place-sentence'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const ICONS = {
  ekonomi: Coins,
  lingkungan: Leaf,
  'tata-kelola': Landmark,
} as const satisfies Partial<Record<ComponentId, LucideIcon>>

export type LedComponent = keyof typeof ICONS

/** Rows before the rest is asked for. */
const FIRST = 7

/** Economy, environment or governance: the lead figure beside the areas around, then all others. */
export const ComponentSectionCard = memo(function ComponentSectionCard(
  props: ProfileProps & { readonly component: LedComponent },
) {
  const dataset = useDataset()
  const { region, component } = props
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const own = useMemo(
    () =>
      dataset.catalogue.indicators.filter(
        (indicator) => indicator.component === component && isMappable(indicator),
      ),
    [dataset, component],
  )
  const stated = leadOfCard(dataset, component)
  const lead = stated && own.includes(stated) ? stated : own.find(({ kind }) => kind === 'index')
  const comparison = useMemo(
    () => (lead ? comparePlaces(dataset, lead, region) : null),
    [dataset, lead, region],
  )
  const facts = useMemo(() => {
    // What is known first, in catalogue order.
    const rows = own
      .filter((indicator) => indicator !== lead)
      .map((indicator) => factRow(dataset, region, indicator))
    return [
      ...rows.filter(({ value }) => value !== null),
      ...rows.filter(({ value }) => value === null),
    ]
  }, [dataset, region, own, lead])
  const name = dataset.catalogue.components.find(({ id }) => id === component)?.name
  const title = name ? text(name) : ''
  const status = lead?.status[region.level] ?? 'resmi'
  return (
    <SectionCard
      area={component}
      icon={ICONS[component]}
      component={component}
      title={title}
      status={hasOwnValue(comparison) ? status : undefined}
      finding={comparison ? placeSentence(comparison, language) : messages.noDataFor(title)}
      sources={cardSources(dataset, [
        comparison?.places[0]?.source ?? '',
        ...facts.map((row) => row.source),
      ])}
    >
      {comparison && <PlaceBars comparison={comparison} />}
      <FactTable
        region={region}
        rows={facts}
        caption={messages.factsOf(title)}
        toldStatus={status}
        limit={FIRST}
      />
    </SectionCard>
  )
})
