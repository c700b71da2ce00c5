import type { ReactElement } from 'react'
import { latePart } from '../../load/late-part'
import type { MapView } from '../map-view'
import { Legend, type LegendProps } from './legend'

const PairLegend = latePart(async () => (await import('../pair/pair-legend')).default)
const ChangeLegend = latePart(async () => (await import('../change/change-legend')).default)

interface ViewLegendProps extends Omit<LegendProps, 'choropleth'> {
  readonly view: MapView
}

/** What the colours of the map mean, whatever it shows. */
export function ViewLegend({ view, ...of }: ViewLegendProps): ReactElement {
  switch (view.kind) {
    case 'single':
      return <Legend choropleth={view.choropleth} {...of} />
    case 'pair':
      return <PairLegend view={view} compact={of.compact} />
    case 'change':
      return <ChangeLegend view={view} />
  }
}
