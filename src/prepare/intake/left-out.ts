import type { Place, ProblemLog } from '../problems/problem-log'
import type { GridRow } from './grid/grid'

/** Counts the rows of a table, and tells once of those that hold no figures of a region. */
export class LeftOut {
  private totals = 0
  private firstTotal = 0
  private notes = 0
  private firstNote = 0
  private places = 0

  total(row: GridRow): void {
    this.totals += 1
    this.firstTotal ||= row.line
  }

  note(row: GridRow): void {
    this.notes += 1
    this.firstNote ||= row.line
  }

  /** A row of a place, with figures or without. */
  place(): void {
    this.places += 1
  }

  tell(place: Place, log: ProblemLog): void {
    const { totals, firstTotal, notes, firstNote, places } = this
    if (totals > 0) {
      log.note('baris-jumlah', { ...place, row: firstTotal }, { count: totals, places })
    }
    if (notes > 0) log.note('baris-catatan', { ...place, row: firstNote }, { count: notes })
  }
}
