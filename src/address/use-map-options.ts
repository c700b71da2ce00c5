import { useMemo } from 'react'
import { withChosenClasses } from '../domain/chosen-classes'
import { formatClassChoice } from '../domain/class-choice-text'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { Companions, View } from '../domain/view'
import { useAddress } from './address-store'
import { readCompanions } from './map-options'

export interface ChosenView {
  /** The view with the chosen classes in its indicator; the very same where none were chosen. */
  readonly view: View
  readonly choice: ClassChoice | null
  /** The classes as the address names them; null for the published ones. */
  readonly variant: string | null
  /** What else is to be on the map. */
  readonly companions: Companions
}

/** The view as the map's own parameters of the address change it. */
export function useMapOptions(dataset: Dataset, view: View): ChosenView {
  const address = useAddress()
  const { classes } = address
  // Other parameters of the page come and go without a map that is new.
  const { pair, change } = readCompanions(dataset, view, address)
  const companions = useMemo((): Companions => ({ pair, change }), [pair, change])
  const chosen = useMemo(() => {
    const { indicator, period, unitLevel } = view
    const classed = withChosenClasses(dataset, indicator, period, unitLevel, classes)
    const isSame = classed === indicator
    return {
      view: isSame ? view : { ...view, indicator: classed },
      choice: classes,
      variant: isSame || classes === null ? null : formatClassChoice(classes),
    }
  }, [dataset, view, classes])
  return useMemo(() => ({ ...chosen, companions }), [chosen, companions])
}
