import type { Indicator, Period } from '../contract'
import type { UnitLevel } from '../domain/choropleth'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { View } from '../domain/view'
import type { Address } from './address'
import { navigate, replaceAddress } from './address-store'
import { parseScope } from './indicator-scope'
import { PARAMETERS } from './parameters'

/** For another indicator: own class edges and years compared mean nothing to its numbers. */
export function dropOwnEdges({ classes }: Address): Partial<Address> {
  return { comparedPeriod: null, ...(classes?.method === 'own' && { classes: null }) }
}

/** Null for the published classes. A preference while one tries them out: no step for the back button. */
export function chooseClasses(classes: ClassChoice | null): void {
  replaceAddress({ classes })
}

/** A second indicator takes the place of other things in the panel; null ends it. */
export function choosePair(paired: string | null): void {
  navigate({ panel: null, comparedPeriod: null, paired })
}

/** One change at a time on the map: a second indicator steps back. Null ends the comparison. */
export function compareWith(comparedPeriod: Period | null): void {
  navigate({ paired: null, comparedPeriod })
}

/** The second indicator of a view, or null where it is none that can stand beside the first. */
export function pairedWith(dataset: Dataset, view: View, paired: string | null): Indicator | null {
  const found = paired === null ? undefined : dataset.indicators.get(paired)
  return found && canPair(view.indicator, found, view.unitLevel) ? found : null
}

/** The period with which that of the view is compared, or null where it has no data or is the same. */
export function comparedWith(
  { indicator, period }: Pick<View, 'indicator' | 'period'>,
  asked: Period | null,
): Period | null {
  const isKnown = asked !== period && indicator.kind !== 'category'
  return isKnown ? (indicator.periods.find((known) => known === asked) ?? null) : null
}

/** Both must have figures that an area may be coloured by, neither categories nor counts. */
function canPair(first: Indicator, second: Indicator, level: UnitLevel): boolean {
  return (
    first.id !== second.id && [first, second].every((indicator) => isMeasured(indicator, level))
  )
}

export function isMeasured({ kind, levels }: Indicator, level: UnitLevel): boolean {
  return kind !== 'category' && kind !== 'count' && levels.includes(level)
}

/** Options of the map that mean nothing to what is shown, to be told to the reader. */
export function unknownOptions(dataset: Dataset, view: View, address: Address): string[] {
  const { topic, paired, comparedPeriod } = address
  return [
    ...(topic !== null && parseScope(topic) === null ? [`${PARAMETERS.topic.name}=${topic}`] : []),
    ...(paired !== null && pairedWith(dataset, view, paired) === null
      ? [`${PARAMETERS.paired.name}=${paired}`]
      : []),
    ...(comparedPeriod !== null && comparedWith(view, comparedPeriod) === null
      ? [`${PARAMETERS.comparedPeriod.name}=${comparedPeriod}`]
      : []),
  ]
}
