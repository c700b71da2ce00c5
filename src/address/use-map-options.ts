import { useMemo } from 'react'
import type { Indicator } from '../contract'
import { withChosenClasses } from '../domain/chosen-classes'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { View } from '../domain/view'
import { useAddress } from './address-store'
import { pairedWith, readMapOptions } from './map-options'

export interface ChosenView {
  /** The view with the chosen classes in its indicator; the very same where none were chosen. */
  readonly view: View
  readonly choice: ClassChoice | null
  /** The classes as the address names them; null for the published ones. */
  readonly variant: string | null
  /** The second indicator on the map. */
  readonly other: Indicator | null
}

/** The view as the map's own parameters of the address change it. */
export function useMapOptions(dataset: Dataset, asked: View): ChosenView {
  const { kelas = '', dengan = '' } = useAddress().extra
  return useMemo(() => {
    const { choice, other } = readMapOptions({
      ...(kelas !== '' && { kelas }),
      ...(dengan !== '' && { dengan }),
    })
    const { indicator, period, unitLevel } = asked
    const chosen = withChosenClasses(dataset, indicator, period, unitLevel, choice)
    const isSame = chosen === indicator
    return {
      view: isSame ? asked : { ...asked, indicator: chosen },
      choice,
      variant: isSame ? null : kelas,
      other: pairedWith(dataset, asked, other),
    }
  }, [dataset, asked, kelas, dengan])
}
