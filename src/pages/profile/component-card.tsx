import { Coins, Landmark, Leaf, type LucideIcon } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { ComponentId } from '../../contract'
import { PlaceBars } from '../../charts/profile'
import { isMappable } from '../../domain/dataset'
import { comparePlaces } from '../../domain/place-comparison'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { buildFactRows, cardSources } from '../../place/fact-rows'
import { FactTable } from './fact-table'
import { hasOwnValue, placeSentence } from './place-sentence'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

/** The figure that a component is compared by; the rest stand in its table. */
const LEADS = {
  ekonomi: { indicator: 'imk_per_1000', icon: Coins },
  lingkungan: { indicator: 'banjir', icon: Leaf },
  'tata-kelola': { indicator: 'idm', icon: Landmark },
} as const satisfies Partial<Record<ComponentId, { indicator: string; icon: LucideIcon }>>

export type LedComponent = keyof typeof LEADS

/** Rows before the rest is asked for. */
const FIRST = 7

/** Economy, environment or governance: the lead figure beside the areas around, then all others. */
export const ComponentSectionCard = memo(function ComponentSectionCard(
  props: ProfileProps & { readonly component: LedComponent },
) {
  const { dataset, region, component } = props
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { indicator: leadId, icon } = LEADS[component]
  const own = dataset.catalogue.indicators.filter(
    (indicator) => indicator.component === component && isMappable(indicator),
  )
  const lead = own.find(({ id }) => id === leadId) ?? own.find(({ kind }) => kind === 'index')
  const comparison = useMemo(
    () => (lead ? comparePlaces(dataset, lead, region) : null),
    [dataset, lead, region],
  )
  const facts = useMemo(() => {
    const ids = dataset.catalogue.indicators
      .filter((indicator) => indicator.component === component && isMappable(indicator))
      .map(({ id }) => id)
      .filter((id) => id !== leadId)
    // What is known first, in catalogue order.
    const rows = buildFactRows(dataset, region, ids)
    return [
      ...rows.filter(({ value }) => value !== null),
      ...rows.filter(({ value }) => value === null),
    ]
  }, [dataset, region, component, leadId])
  const name = dataset.catalogue.components.find(({ id }) => id === component)?.name
  const title = name ? text(name) : ''
  const status = lead?.status[region.level] ?? 'resmi'
  return (
    <SectionCard
      area={component}
      icon={icon}
      component={component}
      title={title}
      status={hasOwnValue(comparison) ? status : undefined}
      finding={comparison ? placeSentence(comparison, language) : messages.noDataFor(title)}
      sources={cardSources(dataset, [lead?.source ?? '', ...facts.map((row) => row.source)])}
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
