import type { Place, ProblemLog } from '../problems/problem-log'
import type { GridRow } from './grid/grid'

/** Counts the rows of a table that hold no figures of a region, and tells of them once. */
export class LeftOut {
  private totals = 0
  private firstTotal = 0
  private notes = 0
  private firstNote = 0

  total(row: GridRow): void {
    this.totals += 1
    this.firstTotal ||= row.line
  }

  note(row: GridRow): void {
    this.notes += 1
    this.firstNote ||= row.line
  }

  tell(place: Place, log: ProblemLog): void {
    const { totals, firstTotal, notes, firstNote } = this
    if (totals > 0) log.note('baris-jumlah', { ...place, row: firstTotal }, { count: totals })
    if (notes > 0) log.note('baris-catatan', { ...place, row: firstNote }, { count: notes })
  }
}
