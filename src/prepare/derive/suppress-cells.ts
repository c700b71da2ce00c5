import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import { CATALOGUE_FILE, type CatalogueEntry } from '../read/read-catalogue'
import type { Relation } from '../read/read-relations'
import { buildEquations, type Cell, type Equation } from './cell-equations'
import { orderEntries } from './compute-columns'
import { hideCell, hideDerived } from './hide-derived'

class Suppressor {
  constructor(private readonly store: ColumnStore) {}

  /** Primary suppression: counts above zero and below the minimum, wherever they come from. */
  hideSmall({ id, minimumCell }: CatalogueEntry): void {
    if (minimumCell === null) return
    for (const period of this.store.periods(id)) {
      this.store.column(id, period).forEach((value, index) => {
        if (value !== null && value > 0 && value < minimumCell) this.store.hide(id, period, index)
      })
    }
  }

  /** Hides one more cell where the equation would give a hidden one back; true when it did. */
  protect({ total, parts, minimum }: Equation): boolean {
    const hidden = parts.filter((cell) => this.isHidden(cell))
    const isTotalHidden = this.isHidden(total)
    const isAlone = hidden.length + (isTotalHidden ? 1 : 0) === 1
    const isSmall = !isTotalHidden && hidden.length > 0 && this.sum(hidden) < minimum
    return (isAlone || isSmall) && (this.hideSmallest(parts) || this.hideSmallest([total]))
  }

  /** The smallest published cell that is not zero, the first of equals; false when there is none. */
  private hideSmallest(cells: readonly Cell[]): boolean {
    const open = cells.filter((cell) => !this.isHidden(cell) && this.value(cell) !== 0)
    const smallest = open.reduce<Cell | null>(
      (best, cell) =>
        best === null || Math.abs(this.value(cell)) < Math.abs(this.value(best)) ? cell : best,
      null,
    )
    if (smallest === null) return false
    return hideCell(smallest.id, smallest.period, smallest.index, this.store)
  }

  private sum(cells: readonly Cell[]): number {
    return cells.reduce((sum, cell) => sum + this.value(cell), 0)
  }

  /** A missing figure counts as zero: it is neither hidden nor can it hide another. */
  private value({ id, period, index }: Cell): number {
    return this.store.column(id, period)[index] ?? 0
  }

  private isHidden({ id, period, index }: Cell): boolean {
    return this.store.isHidden(id, period, index)
  }
}

/**
 * Cell suppression (Hundepool et al. 2012, Statistical Disclosure Control, ch. 4; the same authors'
 * Handbook on SDC). Counts of persons below their indicator's minimum are hidden, and as many others as
 * are needed that no sum over regions, months or related indicators gives one back. Zero is published.
 * Hidden figures become missing. The choice is the smallest published cell, so that the same input
 * always hides the same; a published figure is never changed.
 */
export function suppressCells(
  entries: readonly CatalogueEntry[],
  relations: readonly Relation[],
  store: ColumnStore,
  log: ProblemLog,
): void {
  const guarded = entries.filter((entry) => entry.minimumCell !== null)
  if (guarded.length === 0) return
  const suppressor = new Suppressor(store)
  const { ordered } = orderEntries(entries)
  for (const entry of guarded) suppressor.hideSmall(entry)
  const equations = buildEquations(entries, relations, store)
  for (let changed = true; changed;) {
    changed = hideDerived(ordered, store)
    for (const equation of equations) {
      while (suppressor.protect(equation)) changed = true
    }
  }
  for (const { id, line, minimumCell } of guarded) {
    const counts = store.periods(id).map((period) => store.hiddenPositions(id, period).length)
    const count = counts.reduce((sum, one) => sum + one, 0)
    const place = { file: CATALOGUE_FILE, row: line, column: 'sel_minimum' }
    const params = { indicator: id, count, minimum: minimumCell ?? 0 }
    if (count > 0) log.note('sel-disembunyikan', place, params)
  }
  store.removeHidden()
}
