import { useMemo } from 'react'
import { withChosenClasses } from '../domain/chosen-classes'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { AskedViews, View } from '../domain/view'
import { useAddress } from './address-store'
import { keepMapOptions, readAskedViews, readClassChoice } from './map-options'

export interface ChosenView {
  /** The view with the chosen classes in its indicator; the very same where none were chosen. */
  readonly view: View
  readonly choice: ClassChoice | null
  /** The classes as the address names them; null for the published ones. */
  readonly variant: string | null
  /** What else is to be on the map. */
  readonly asked: AskedViews
}

/** The view as the map's own parameters of the address change it. */
export function useMapOptions(dataset: Dataset, view: View): ChosenView {
  const { extra } = useAddress()
  const { kelas = '' } = extra
  // Other parameters of the page come and go without a map that is new.
  const options = new URLSearchParams(keepMapOptions(extra)).toString()
  const asked = useMemo(
    () => readAskedViews(dataset, view, Object.fromEntries(new URLSearchParams(options))),
    [dataset, view, options],
  )
  const chosen = useMemo(() => {
    const choice = readClassChoice({ kelas })
    const { indicator, period, unitLevel } = view
    const classed = withChosenClasses(dataset, indicator, period, unitLevel, choice)
    const isSame = classed === indicator
    return {
      view: isSame ? view : { ...view, indicator: classed },
      choice,
      variant: isSame ? null : kelas,
    }
  }, [dataset, view, kelas])
  return useMemo(() => ({ ...chosen, asked }), [chosen, asked])
}
