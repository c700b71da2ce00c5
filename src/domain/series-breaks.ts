import type { Indicator, LocalizedText, Period } from '../contract'
import type { Dataset } from './dataset'
import { endOf, timeOf } from './periods'

export interface SeriesBreak {
  /** The last period before the boundary. */
  readonly after: Period
  readonly reason: LocalizedText
}

/** A rate breaks wherever its numerator or denominator does, a formula wherever an operand does. */
export function breaksOf(dataset: Dataset, indicator: Indicator): readonly SeriesBreak[] {
  const { id: own, numerator, denominator, formula } = indicator
  const ids = new Set([own, numerator, denominator, ...(formula?.operands ?? [])])
  return [...ids].flatMap((id) => (id === null ? [] : (dataset.series[id]?.breaks ?? [])))
}

/** The boundary between two periods, in either order; null when they are comparable. */
export function breakBetween(
  dataset: Dataset,
  indicator: Indicator,
  one: Period,
  other: Period,
): SeriesBreak | null {
  const [early, late] = [timeOf(one), timeOf(other)].toSorted((a, b) => a - b)
  if (early === undefined || late === undefined) return null
  return breaksOf(dataset, indicator).find(({ after }) => liesBetween(after, early, late)) ?? null
}

/** Whether the end of a period lies between two times (middles of periods), the earlier one first. */
export function liesBetween(after: Period, early: number, late: number): boolean {
  return early < endOf(after) && endOf(after) <= late
}
