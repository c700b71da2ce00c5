import { useMemo } from 'react'
import { viewKindOf } from '../address/map-options'
import type { Target } from '../contract'
import type { Choropleth } from '../domain/choropleth'
import type { Dataset } from '../domain/dataset'
import type { CompanionKind, Companions } from '../domain/view'
import { useChange } from './change/use-change'
import type { MapView } from './map-view'
import { usePair } from './pair/use-pair'
import { buildSingleView } from './single-view'

/**
 * What the map shows: the indicator alone, until the code of what else is asked for is there.
 * @param targets of the indicator; undefined for none
 */
export function useMapView(
  dataset: Dataset,
  choropleth: Choropleth,
  companions: Companions,
  targets: readonly Target[] | undefined,
): MapView {
  const kind = viewKindOf(companions)
  const late: Readonly<Record<CompanionKind, MapView | null>> = {
    pair: usePair(dataset, choropleth, kind === 'pair' ? companions.pair : null),
    change: useChange(dataset, choropleth, kind === 'change' ? companions.change : null),
  }
  const single = useMemo(
    () => buildSingleView(dataset, choropleth, targets),
    [dataset, choropleth, targets],
  )
  return (kind === 'single' ? null : late[kind]) ?? single
}
