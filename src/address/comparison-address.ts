import type { Indicator, Period } from '../contract'
import type { Address } from './address'
import { navigate, readAddress } from './address-store'

/** The period with which the year of the view is compared; null for none, or one without data. */
export function readComparison(
  extra: Address['extra'],
  indicator: Indicator,
  period: Period,
): Period | null {
  const asked = extra['banding']
  const isKnown = asked !== period && indicator.kind !== 'category'
  return isKnown ? (indicator.periods.find((known) => known === asked) ?? null) : null
}

/** The page's own parameters without some of them. */
export function omitParameters(
  extra: Address['extra'],
  ...names: readonly string[]
): Address['extra'] {
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !names.includes(name)))
}

/** One change at a time on the map: a second indicator steps back. Null ends the comparison. */
export function compareWith(period: Period | null): void {
  const others = omitParameters(readAddress().extra, 'banding', 'dengan')
  navigate({ extra: period === null ? others : { ...others, banding: period } })
}
