import { aggregateIndicator, ANY_MEAN } from '../join/aggregate-columns'
import type { ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { NOTHING_RESHAPED, type Reshaping } from '../join/figure-shapes'
import { dividendsOf, evaluateFormula, operandsOf } from '../model/formula'

/** Operand -> the period of it that a formula uses. */
export type OperandPeriods = ReadonlyMap<string, string>

/**
 * The periods that a formula has, each with those of its operands. Figures that are added, multiplied
 * or divided must be of one period; a figure that only divides may be of the nearest, as in a ratio, unless it
 * is of the same whole (`divisorPeriod`).
 */
export function formulaPeriods(
  entry: CatalogueEntry,
  store: ColumnStore,
): { period: string; of: OperandPeriods }[] {
  if (entry.formula === null) return []
  const operands = operandsOf(entry.formula.tree)
  const outside = dividendsOf(entry.formula.tree)
  const dividends = outside.length > 0 ? outside : operands
  const [first, ...others] = dividends
  if (first === undefined) return []
  const common = store
    .periods(first)
    .filter((period) => others.every((id) => store.has(id, period)))
  return common.flatMap((period) => {
    const of = new Map<string, string>()
    for (const id of operands) {
      const nearest = dividends.includes(id) ? period : store.divisorPeriod(id, dividends, period)
      if (nearest === null) return []
      of.set(id, nearest)
    }
    return [{ period, of }]
  })
}

/** True when each level is computed from its own figures instead of being aggregated from the desa. */
export function isComputedAtEachLevel(entry: CatalogueEntry): boolean {
  return entry.aggregation === 'ratio'
}

/**
 * Fills an indicator of origin `formula`: at every level from that level's own figures when its rule
 * is `rasio`, so that sums are divided; else for the desa, aggregated by its rule. A missing operand
 * or a divisor of zero gives a missing value, and so do operands of the former and the current shape of a
 * reshaped unit. Returns the number of divisions by zero.
 */
export function computeFormula(
  entry: CatalogueEntry,
  store: ColumnStore,
  reshaping: Reshaping = NOTHING_RESHAPED,
  means = ANY_MEAN,
): number {
  const { formula } = entry
  if (formula === null) return 0
  let zeros = 0
  for (const { period, of } of formulaPeriods(entry, store)) {
    const columns = new Map([...of].map(([id, used]) => [id, store.column(id, used)]))
    const column = store.column(entry.id, period)
    store.frame.units.forEach((unit, index) => {
      if (unit.level !== 'desa' && !isComputedAtEachLevel(entry)) return
      if (reshaping.isMixed(entry.id) && reshaping.isReshaped(unit.code)) return
      const valueOf = (id: string): number | null => columns.get(id)?.[index] ?? null
      column[index] = evaluateFormula(formula.tree, valueOf, () => (zeros += 1))
    })
  }
  if (!isComputedAtEachLevel(entry)) aggregateIndicator(entry, store, means, reshaping)
  return zeros
}
