import type { ProblemLog } from '../problems/problem-log'
import type { Unit } from '../model/unit'
import { cellText, isBlank, type Grid, type GridRow } from './grid/grid'
import type { Header } from './grid/header'

/** The rows of one table by unit and period, so that none is read twice. */
export class SeenRows {
  private readonly seen = new Map<string, GridRow>()

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly log: ProblemLog,
  ) {}

  /** Whether an earlier row is of this unit and period, which is told. */
  isRepeated(unit: Unit, period: string, row: GridRow): boolean {
    const filled = this.header.values.findIndex(({ index }) => !isBlank(row.cells[index]))
    const key = `${unit.code} ${period}${this.grid.isLong === true ? ` ${String(filled)}` : ''}`
    const earlier = this.seen.get(key)
    if (earlier === undefined) {
      this.seen.set(key, row)
      return false
    }
    const { file, sheet } = this.grid
    const place = { file, sheet, row: row.line, column: null, region: unit.code }
    const isSame = this.header.values.every(
      ({ index }) => cellText(row.cells[index]) === cellText(earlier.cells[index]),
    )
    if (isSame) this.log.warn('baris-ganda', place, { other: earlier.line })
    else this.log.error('baris-bertentangan', place, { other: file, otherRow: earlier.line })
    return true
  }
}
