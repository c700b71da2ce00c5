import type { ProblemLog } from '../../problems/problem-log'
import { parseNumberAs } from './parse-number'
import { anyOf, ofRegency } from '../../regency'
import { currentReading } from '../../run-context'
import { isBlank, type Grid, type GridCell, type GridRow } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'
import type { Convention } from './number-convention'

/** A stated number with the precision it is stated in: 120,5 is right from 120.45 to 120.55. */
export function statedNumber(cell: GridCell | undefined, convention: Convention) {
  const isNumber = typeof cell === 'number'
  if (!isNumber && typeof cell !== 'string') return null
  const value = isNumber ? cell : parseNumberAs(cell, convention)
  if (value === null) return null
  const decimals = String(value).split('.')[1]?.length ?? 0
  const tolerance = 0.5 * 10 ** -decimals
  // What a formula adds up has the faults of binary fractions.
  return { value, tolerance: isNumber ? Math.max(tolerance, 0.005) : tolerance }
}

/** Labels of totals of the whole regency. */
const ofWhole = ofRegency(
  ({ name }) => new RegExp(`kabupaten|seluruh|grand|${anyOf([name])}$`, 'i'),
)

/** Adds up the rows of a table to compare them with the totals that it states itself. */
export class Sums {
  private readonly columns: ValueColumn[]
  private readonly conventions: Convention[]
  /** Position among the summed columns by position among the value columns, -1 for the others. */
  private readonly slots: number[]
  private all: number[]
  private block: number[]
  private rows = 0
  private blockRows = 0
  private isHeaded = false
  private period: string | null = null
  private isComparable = true

  constructor(header: Header, conventions: readonly Convention[]) {
    const isSum = ({ entry }: ValueColumn) => entry.aggregation === 'sum'
    this.columns = header.values.filter(isSum)
    this.conventions = conventions.filter((_, at) => {
      const column = header.values[at]
      return column !== undefined && isSum(column)
    })
    this.slots = header.values.map((column) => this.columns.indexOf(column))
    this.all = this.columns.map(() => 0)
    this.block = this.columns.map(() => 0)
  }

  /** A figure under the value column at this position. */
  add(position: number, value: number): void {
    const at = this.slots[position] ?? -1
    if (at < 0) return
    this.all[at] = (this.all[at] ?? 0) + value
    this.block[at] = (this.block[at] ?? 0) + value
  }

  addRow(period: string): void {
    this.rows += 1
    this.blockRows += 1
    if (this.period !== null && this.period !== period) this.isComparable = false
    this.period = period
  }

  /** A row that could not be read: sums without it would accuse the totals wrongly. */
  giveUp(): void {
    this.isComparable = false
  }

  /** Below the heading of a kecamatan a total is of its rows, even where none has figures. */
  startBlock(isHeaded = false): void {
    this.isHeaded = isHeaded
    this.block = this.columns.map(() => 0)
    this.blockRows = 0
  }

  /** Compares a row of totals with the block above it or the whole table, whichever it fits. */
  compare(grid: Grid, row: GridRow, label: string, log: ProblemLog): void {
    const isWhole = ofWhole().test(label) && !/kec/i.test(label)
    const isBlock = this.blockRows > 0 || this.isHeaded
    for (const [at, column] of this.columns.entries()) {
      const cell = row.cells[column.index]
      if (!this.isComparable || isBlank(cell)) continue
      const stated = statedNumber(cell, this.conventions[at] ?? 'any')
      if (stated === null || this.rows === 0) continue
      const [all, block] = [this.all[at] ?? 0, this.block[at] ?? 0]
      const fits = (sum: number) => Math.abs(sum - stated.value) <= stated.tolerance + 1e-9
      const agrees = fits(all) || (isBlock && !isWhole && fits(block))
      currentReading()?.addTotal(grid.file, grid.sheet, agrees)
      if (agrees) continue
      const expected = Number((isWhole || !isBlock ? all : block).toPrecision(12))
      const place = { file: grid.file, sheet: grid.sheet, row: row.line, column: column.heading }
      const indicator = column.entry.id
      log.warn('total-berbeda', place, { found: stated.value, expected, label, indicator })
    }
    this.startBlock()
  }
}
