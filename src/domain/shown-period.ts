import type { Indicator, Period } from '../contract'

/**
 * The period that is shown and scored when none is chosen: the last of which enough units have a figure.
 * Undefined for an indicator without figures.
 */
export function shownPeriod({
  current,
  periods,
}: Pick<Indicator, 'current' | 'periods'>): Period | undefined {
  return current ?? periods.at(-1)
}
