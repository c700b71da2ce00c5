import type { ColumnStore } from '../join/column-store'
import type { Cell, Equation } from './cell-equations'
import type { EditionBefore } from '../derive/edition-before'
import { nameOf } from './earlier-figures'
import { hideCell } from './hide-derived'

/** Published figures are rounded; what differs by less is the same figure. */
const SAME = 1e-6

/** The hidden cells of a store, and what a reader knows in spite of them. */
export class HiddenCells {
  /** Cells that follow from what the edition before published unchanged. */
  private readonly told = new Set<string>()

  constructor(
    readonly store: ColumnStore,
    private readonly before: EditionBefore,
    /** Withheld figures of the edition before that today's store does not have. */
    private readonly earlier: ReadonlyMap<string, number> = new Map(),
  ) {}

  /** A missing figure counts as zero: it is neither hidden nor can it hide another. */
  value(cell: Cell): number {
    const { id, period, index } = cell
    if (!this.store.has(id, period)) return this.earlier.get(nameOf(cell)) ?? 0
    return this.store.column(id, period)[index] ?? 0
  }

  /** Marks what a reader knows from the edition before alone: hiding it, or more, would protect nothing. */
  markTold(equations: readonly Equation[]): void {
    for (let changed = true; changed;) {
      changed = false
      for (const { total, parts, kind } of equations) {
        if (kind !== 'equal') continue
        const [open, ...others] = [total, ...parts].filter((cell) => !this.isTold(cell))
        if (open === undefined || others.length > 0) continue
        this.told.add(nameOf(open))
        changed = true
      }
    }
  }

  /** Hidden, and not told by the edition before. */
  isUnknown(cell: Cell): boolean {
    if (this.earlier.has(nameOf(cell))) return true
    return this.store.isHidden(cell.id, cell.period, cell.index) && !this.isTold(cell)
  }

  /**
   * Hides again what the edition before withheld, so that no two editions together tell a cell; a figure that
   * is zero now too, for the difference of two totals would be what it was. What follows from figures that
   * were published is no such cell.
   */
  hideAsBefore(ids: Iterable<string>): void {
    for (const id of ids) {
      for (const period of this.store.periods(id)) {
        this.store.frame.codes.forEach((code, index) => {
          const cell = { id, period, index }
          const isTold = this.told.has(nameOf(cell))
          if (this.before.isWithheld(id, period, code) && !isTold) this.hide(cell)
        })
      }
    }
  }

  /** Hides all of an indicator in a period, zeros too; true when that hid any. */
  hideColumn({ id, period }: Cell): boolean {
    const hidden = this.store.frame.codes.map((_, index) => this.hide({ id, period, index }))
    return hidden.includes(true)
  }

  /** Hides the smallest cell that is still open and not zero, the first of equals; false for none. */
  hideSmallest(cells: readonly Cell[]): boolean {
    const open = cells.filter(
      (cell) =>
        !this.store.isHidden(cell.id, cell.period, cell.index) &&
        !this.earlier.has(nameOf(cell)) &&
        this.value(cell) !== 0 &&
        !this.isTold(cell),
    )
    const size = (cell: Cell): number => Math.abs(this.value(cell))
    const smallest = open.reduce<Cell | null>(
      (best, cell) => (best === null || size(cell) < size(best) ? cell : best),
      null,
    )
    return smallest !== null && this.hide(smallest)
  }

  hide({ id, period, index }: Cell): boolean {
    return hideCell(id, period, index, this.store)
  }

  private isTold(cell: Cell): boolean {
    if (this.told.has(nameOf(cell))) return true
    const code = this.store.frame.codes[cell.index] ?? ''
    const published = this.before.published(cell.id, cell.period, code)
    return published !== null && Math.abs(published - this.value(cell)) <= SAME
  }
}
