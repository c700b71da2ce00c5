import { timeOf } from '../../domain/periods'
import type { ColumnStore } from '../join/column-store'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { dividendsOf } from '../model/formula'

/** A part with figures of a newer period than another that must be of the same: nothing is computed of it. */
export type LonePart = { own: string; period: string; other: string; since: string }

/** Whether two parts must be of one period: what is added or multiplied, and what is of one whole. */
function areOfOnePeriod(a: string, b: string, dividends: readonly string[], store: ColumnStore) {
  return (dividends.includes(a) && dividends.includes(b)) || store.areOfOneWhole(a, b)
}

/**
 * The newest part of a ratio or formula, and the other part for which the figures of its period are missing; null
 * where none is waited for. A month is none of a table by year.
 */
export function partOfOtherYear(entry: CatalogueEntry, store: ColumnStore): LonePart | null {
  const parts = partsOf(entry).flatMap((id) => {
    const period = store.periods(id).at(-1)
    return period === undefined ? [] : [{ id, period }]
  })
  const dividends = entry.formula === null ? [] : dividendsOf(entry.formula.tree)
  const [newest, ...others] = parts.toSorted((a, b) => timeOf(b.period) - timeOf(a.period))
  if (newest === undefined || parts.length < partsOf(entry).length) return null
  const other = others.find(
    ({ id, period }) =>
      period.length === newest.period.length &&
      !store.has(id, newest.period) &&
      areOfOnePeriod(newest.id, id, dividends, store),
  )
  if (other === undefined) return null
  return { own: newest.id, period: newest.period, other: other.id, since: other.period }
}
