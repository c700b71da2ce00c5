import { statedIn } from '../periods/stated-period'
import type { ValueColumn } from '../grid/header'

const MONTHS = 12

/**
 * The columns of all months of what is no sum over months (rain, an index): beside a column of their total they are
 * no figures of the indicator, which is of years. Empty where there are no such.
 */
export function monthsOfState(values: readonly ValueColumn[]): readonly ValueColumn[] {
  const isOfMonth = ({ entry, period }: ValueColumn): boolean =>
    period !== null &&
    !(entry.kind === 'count' && entry.aggregation === 'sum') &&
    statedIn([period], false).months.size === 1
  const found = values.filter(isOfMonth)
  const isOne = new Set(found.map(({ entry }) => entry.id)).size === 1
  return isOne && found.length === MONTHS ? found : []
}
