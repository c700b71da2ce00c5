import { useMemo } from 'react'
import type { Period } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { lateCode } from '../../load/late-code'
import { useLate } from '../../load/use-late'
import type { ChangeView } from '../map-view'

export const changeCode = lateCode(() => import('./change-view'))

/** The change that the address asks for; null for none, and until the code for it is there. */
export function useChange(
  dataset: Dataset,
  base: Choropleth,
  from: Period | null,
): ChangeView | null {
  const { part } = useLate(changeCode, from !== null)
  return useMemo(
    () => (part && from !== null ? part.buildChangeView(dataset, base, from) : null),
    [part, dataset, base, from],
  )
}
