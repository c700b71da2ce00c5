import { useMemo } from 'react'
import type { Indicator } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { lateCode } from '../../load/late-code'
import { useLate } from '../../load/use-late'
import type { PairView } from '../map-view'

export const pairCode = lateCode(() => import('./pair-view'))

/** The two indicators of the address; null for one, and until the code for two is there. */
export function usePair(
  dataset: Dataset,
  base: Choropleth,
  other: Indicator | null,
): PairView | null {
  const { part } = useLate(pairCode, other !== null)
  return useMemo(
    () => (part && other ? part.buildPairView(dataset, base, other) : null),
    [part, dataset, base, other],
  )
}
