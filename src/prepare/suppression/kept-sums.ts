import { ColumnStore } from '../join/column-store'
import { possibleSums, type Cell, type Sum } from './cell-equations'
import type { Known } from './known-figure'

/** Today's sums over a figure of a column that is gone since the edition before. */
export class KeptSums {
  readonly sums: readonly Sum[]
  /** Today's figures, and of the columns that are gone those of the edition before. */
  private readonly store: ColumnStore

  constructor(
    private readonly known: Known,
    ids: readonly string[],
    private readonly earlier: ColumnStore,
  ) {
    const today = known.store
    this.store = new ColumnStore(today.frame)
    const gone = ids.some((id) => earlier.periods(id).some((period) => !today.has(id, period)))
    if (gone) for (const id of ids) this.fill(id)
    // A sum over regions or of cells that are all of one edition says nothing of the other.
    this.sums = gone
      ? possibleSums(known.entries, known.relations, known.tied, this.store).filter((sum) => {
          const cells = [sum.total, ...sum.parts]
          return cells.some((cell) => this.isGone(cell)) && cells.some((cell) => !this.isGone(cell))
        })
      : []
  }

  isGone({ id, period }: Cell): boolean {
    return !this.known.store.has(id, period)
  }

  value({ id, period, index }: Cell): number | null {
    if (!this.isGone({ id, period, index })) return this.store.column(id, period)[index] ?? null
    return this.earlier.column(id, period)[this.earlierIndex(index)] ?? null
  }

  /** The same unit in the frame of the edition before; -1 for a new one. */
  earlierIndex(index: number): number {
    return this.earlier.frame.indexOf(this.store.frame.codes[index] ?? '')
  }

  /** Total less parts; null where a figure is missing. */
  rest({ total, parts }: Sum): number | null {
    const values = [{ ...total, sign: -1 }, ...parts].map((cell) => {
      const value = this.value(cell)
      return value === null ? null : -cell.sign * value
    })
    return values.includes(null) ? null : values.reduce<number>((all, one) => all + (one ?? 0), 0)
  }

  private fill(id: string): void {
    const today = this.known.store
    for (const period of new Set([...today.periods(id), ...this.earlier.periods(id)])) {
      const column = this.store.column(id, period)
      if (today.has(id, period))
        today.column(id, period).forEach((value, index) => (column[index] = value))
    }
  }
}
