import { useMemo } from 'react'
import type { Indicator, Period } from '../contract'
import { withChosenClasses } from '../domain/chosen-classes'
import { formatClassChoice } from '../domain/class-choice-text'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { View } from '../domain/view'
import { useAddress } from './address-store'
import { comparedWith, pairedWith } from './map-options'

export interface ChosenView {
  /** The view with the chosen classes in its indicator; the very same where none were chosen. */
  readonly view: View
  readonly choice: ClassChoice | null
  /** The classes as the address names them; null for the published ones. */
  readonly variant: string | null
  /** The second indicator on the map. */
  readonly other: Indicator | null
  /** The period from which the map shows the change. */
  readonly from: Period | null
}

/** The view as the map's own parameters of the address change it. */
export function useMapOptions(dataset: Dataset, asked: View): ChosenView {
  const { classes, paired, comparedPeriod } = useAddress()
  return useMemo(() => {
    const { indicator, period, unitLevel } = asked
    const chosen = withChosenClasses(dataset, indicator, period, unitLevel, classes)
    const isSame = chosen === indicator
    return {
      view: isSame ? asked : { ...asked, indicator: chosen },
      choice: classes,
      variant: isSame || classes === null ? null : formatClassChoice(classes),
      other: pairedWith(dataset, asked, paired),
      from: comparedWith(asked, comparedPeriod),
    }
  }, [dataset, asked, classes, paired, comparedPeriod])
}
