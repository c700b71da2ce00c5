import { useMemo, useState } from 'react'
import { useDataset } from '../../../data/dataset-context'
import { rankingTitle } from '../../../charts'
import { isMappable } from '../../../domain/dataset'
import { buildRanking } from '../../../domain/ranking'
import { findInRanking } from '../../../domain/ranking-finding'
import { lowerFirst } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { ComponentIcon } from '../../../ui/component-icon'
import { StatusBadge } from '../../../ui/status-badge'
import { UnbrokenText } from '../../../ui/unbroken-text'
import { latePart } from '../../../load/late-part'
import { useTargets } from '../../../place/targets/targets-context'
import { ChartsTab } from './charts-tab'
import { IndicatorsTab } from './indicators-tab'
import { TablesTab } from './tables-tab'
import { Tabs } from './tabs'
import './component-section.css'
import type { ComponentSectionProps } from './component-section-props'

/** Only where the indicator has a target. */
const TargetLine = latePart(
  async () => (await import('../../../place/targets/target-line')).default,
)

type View = 'charts' | 'indicators' | 'tables'

/** The chosen indicator's finding, its charts, and the component's other indicators. */
export function ComponentSection(props: ComponentSectionProps) {
  const dataset = useDataset()
  const { region, indicator, period, component } = props
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  const text = useLocalized()
  const [view, setView] = useState<View>('charts')
  const ranking = useMemo(
    () => buildRanking(dataset, region, indicator, period),
    [dataset, region, indicator, period],
  )
  const finding = useMemo(
    () => rankingTitle(ranking, findInRanking(dataset, ranking, region), language),
    [dataset, ranking, region, language],
  )
  const shown = dataset.catalogue.components.find((entry) => entry.id === indicator.component)
  const count = useMemo(
    () =>
      dataset.catalogue.indicators.filter(
        (entry) => entry.component === component && isMappable(entry),
      ).length,
    [dataset, component],
  )
  const isAimed = useTargets().some((target) => target.indicator === indicator.id)
  const title = (
    <h2 className="component-section__title">
      <ComponentIcon component={indicator.component} size={18} />
      <span>
        <UnbrokenText>
          {indicator.kind === 'category' || !shown
            ? finding
            : messages.componentTitle(text(shown.name), lowerFirst(finding))}
        </UnbrokenText>{' '}
        {ranking.status !== 'resmi' && <StatusBadge status={ranking.status} />}
      </span>
    </h2>
  )
  const heading = isAimed ? (
    <div className="component-section__head">
      {title}
      <TargetLine region={region} indicator={indicator} />
    </div>
  ) : (
    title
  )
  return (
    <section className="component-section">
      <Tabs
        label={messages.views}
        heading={heading}
        tabs={[
          { id: 'charts', label: messages.charts },
          { id: 'indicators', label: messages.indicators(count) },
          { id: 'tables', label: messages.tables },
        ]}
        chosen={view}
        onChoose={setView}
      >
        {view === 'charts' && <ChartsTab {...props} ranking={ranking} />}
        {view === 'indicators' && <IndicatorsTab {...props} />}
        {view === 'tables' && <TablesTab {...props} ranking={ranking} />}
      </Tabs>
    </section>
  )
}
