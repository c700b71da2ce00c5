import { memo, useMemo, type ReactNode } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { ComponentId, Indicator, Period, RegionCode } from '../../../contract'
import type { UnitLevel } from '../../../domain/choropleth'
import { buildSentence } from '../../../domain/sentences'
import { latePart } from '../../../load/late-part'
import type { MapView } from '../../../map-view/map-view'
import { viewSection } from '../../../map-view/view-section'
import { ComponentCards } from './component-cards'
import { ComponentSection } from './component-section'
import { Headline } from './headline'
import { keepRoom } from './keep-room'
import { HoveredContext, IntentsContext } from '../../../place/intents-context'
import { PanelFooter } from './panel-footer'
import { RegionHeader } from './region-header'
import { RegionSentence } from '../../../place/region-sentence'
import { useStableIntents } from './use-stable-intents'
import './region-panel.css'

interface PanelView {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
  readonly component: ComponentId
  readonly unitLevel: UnitLevel
  /** The narrow sheet of a phone. */
  readonly compact?: boolean
  /** The list of regions that need attention stands in place of the charts. */
  readonly showsAttention?: boolean
  /** On the map; some views have a section of their own in place of the charts. */
  readonly shown?: MapView
}

/** After the first picture: which places need attention takes every indicator to say. */
const AttentionLine = latePart(async () => (await import('../attention/attention-line')).default)
const AttentionSection = latePart(
  async () => (await import('../attention/attention-section')).default,
)

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
  const { region, indicator, period, component, unitLevel, compact = false } = props
  const { showsAttention = false, shown } = props
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
          ref={keepRoom}
          className={compact ? 'region-panel region-panel--compact' : 'region-panel'}
        >
          <div className="region-panel__body">
            <RegionHeader region={region} actions={props.actions} />
            <PanelBody
              region={region}
              indicator={indicator}
              period={period}
              component={component}
              unitLevel={unitLevel}
              compact={compact}
              showsAttention={showsAttention}
              {...(shown && { shown })}
            />
          </div>
        </div>
      </HoveredContext>
    </IntentsContext>
  )
}

/** Unmoved by hovering and by new action buttons. */
const PanelBody = memo(function PanelBody(props: PanelView) {
  const { compact = false, showsAttention = false, shown, ...view } = props
  const dataset = useDataset()
  const { region, indicator, period } = view
  const statements = useMemo(
    () => buildSentence(dataset, { region, indicator, period, isBrief: compact }),
    [dataset, region, indicator, period, compact],
  )
  if (showsAttention) {
    return (
      <>
        <AttentionSection region={region} />
        <PanelFooter region={region} />
      </>
    )
  }
  const section = shown && viewSection(shown, region)
  if (section) {
    return (
      <>
        {section}
        <PanelFooter region={region} />
      </>
    )
  }
  const line = (
    <div className="region-panel__attention">
      <AttentionLine region={region} />
    </div>
  )
  return (
    <>
      <RegionSentence statements={statements} chosen={indicator.id} />
      {!compact && line}
      <Headline region={region} isShort={compact} />
      <ComponentCards region={region} component={view.component} />
      {compact && line}
      <ComponentSection {...view} statements={statements} />
      <PanelFooter region={region} />
    </>
  )
})
