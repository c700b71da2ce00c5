import { memo, useMemo, useRef, type ReactNode } from 'react'
import type { ComponentId, Indicator, Period, RegionCode } from '../../contract'
import type { UnitLevel } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { buildSentence } from '../../domain/sentences'
import { ComponentCards } from './component-cards'
import { ComponentSection } from './component-section'
import { Headline } from './headline'
import { HoveredContext, IntentsContext } from './panel-context'
import { PanelFooter } from './panel-footer'
import { RegionHeader } from './region-header'
import { RegionSentence } from './region-sentence'
import { useRoom } from './use-room'
import { useStableIntents } from './use-stable-intents'
import './region-panel.css'

interface PanelView {
  readonly dataset: Dataset
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
  readonly component: ComponentId
  readonly unitLevel: UnitLevel
  /** The narrow sheet of a phone. */
  readonly compact?: boolean
}

export interface RegionPanelProps extends PanelView {
  /** Highlighted everywhere; may come from the map. */
  readonly hovered: RegionCode | null
  readonly onHover: (code: RegionCode | null) => void
  readonly onSelectRegion: (code: RegionCode) => void
  readonly onSelectIndicator: (id: string) => void
  readonly onSelectComponent: (id: ComponentId) => void
  readonly onSelectPeriod?: (period: Period) => void
  /** Buttons at the right of the region's name. */
  readonly actions: ReactNode
}

/** Everything that is known of a region at a glance, and the charts of the chosen component. */
export function RegionPanel(props: RegionPanelProps) {
  const { dataset, region, indicator, period, component, unitLevel, compact = false } = props
  const panel = useRef<HTMLDivElement>(null)
  useRoom(panel)
  const intents = useStableIntents({
    hover: props.onHover,
    selectRegion: props.onSelectRegion,
    selectIndicator: props.onSelectIndicator,
    selectComponent: props.onSelectComponent,
    selectPeriod: (chosen) => props.onSelectPeriod?.(chosen),
  })
  return (
    <IntentsContext value={intents}>
      <HoveredContext value={props.hovered}>
        <div
          ref={panel}
          className={compact ? 'region-panel region-panel--compact' : 'region-panel'}
        >
          <div className="region-panel__body">
            <RegionHeader dataset={dataset} region={region} actions={props.actions} />
            <PanelBody
              dataset={dataset}
              region={region}
              indicator={indicator}
              period={period}
              component={component}
              unitLevel={unitLevel}
              compact={compact}
            />
          </div>
        </div>
      </HoveredContext>
    </IntentsContext>
  )
}

/** Unmoved by hovering and by new action buttons. */
const PanelBody = memo(function PanelBody({ compact = false, ...view }: PanelView) {
  const { dataset, region, indicator, period } = view
  const statements = useMemo(
    () => buildSentence(dataset, { region, indicator, period, isBrief: compact }),
    [dataset, region, indicator, period, compact],
  )
  return (
    <>
      <RegionSentence statements={statements} chosen={indicator.id} />
      <Headline dataset={dataset} region={region} isShort={compact} />
      <ComponentCards dataset={dataset} region={region} component={view.component} />
      <ComponentSection {...view} statements={statements} />
      <PanelFooter edition={dataset.edition} />
    </>
  )
})
