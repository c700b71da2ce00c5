import type { ReactElement } from 'react'
import type { RegionCode } from '../contract'
import { latePart } from '../load/late-part'
import type { MapView } from './map-view'

const PairSection = latePart(async () => (await import('./pair/pair-section')).default)

/** What stands in the panel in place of the charts while the map shows a view; null where they stay. */
export function viewSection(view: MapView, region: RegionCode): ReactElement | null {
  switch (view.kind) {
    case 'pair':
      return <PairSection view={view} region={region} />
    case 'single':
    case 'change':
      return null
  }
}
