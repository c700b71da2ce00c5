import { sumOf } from '../../../domain/sum'
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

/** Of fewer rows every figure between the least and the largest may be their mean, by some weights. */
const FEWEST_OF_MEAN = 8

/** Whether a mean of these figures, by weights that nobody knows, can be so much. */
function isPlausibleMean(stated: number, tolerance: number, values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (stated < least - tolerance || stated > most + tolerance) return false
  if (values.length < FEWEST_OF_MEAN) return true
  const mean = sumOf(values) / values.length
  const spread = Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / values.length)
  return Math.abs(stated - mean) <= spread + tolerance
}

/** Adds up the rows of a table to compare them with the totals and means that it states itself. */
export class Sums {
  private readonly columns: readonly { column: ValueColumn; convention: Convention; at: number }[]
  /** Figures by position among the value columns, and how many of them stood above the block. */
  private readonly values: number[][]
  private block: number[]
  /** The same of the block before, where this one has no row yet, and of the rows since the last means. */
  private before: number[]
  private sinceMeans: number[]
  private rows = 0
  private blockRows = 0
  private isHeaded = false
  private period: string | null = null
  private isComparable = true

  constructor(header: Header, conventions: readonly Convention[]) {
    this.columns = header.values.flatMap((column, at) =>
      column.entry.kind === 'category'
        ? []
        : [{ column, convention: conventions[at] ?? 'any', at }],
    )
    this.values = header.values.map(() => [])
    this.block = this.counts()
    this.before = this.block
    this.sinceMeans = this.block
  }

  private counts(): number[] {
    return this.values.map(({ length }) => length)
  }

  /** A figure under the value column at this position. */
  add(position: number, value: number): void {
    this.values[position]?.push(value)
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
    if (this.blockRows > 0) this.before = this.block
    this.block = this.counts()
    this.blockRows = 0
  }

  /** Compares a row of totals with the block above it or the whole table, whichever it fits. */
  compare(grid: Grid, row: GridRow, label: string, log: ProblemLog): void {
    const isWhole = ofWhole().test(label) && !/kec/i.test(label)
    const isBlock = this.blockRows > 0 || this.isHeaded
    for (const { column, convention, at } of this.columns) {
      const cell = row.cells[column.index]
      if (!this.isComparable || isBlank(cell) || column.entry.aggregation !== 'sum') continue
      const stated = statedNumber(cell, convention)
      if (stated === null || this.rows === 0) continue
      const values = this.values[at] ?? []
      const [all, block] = [sumOf(values), sumOf(values.slice(this.block[at]))]
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

  /**
   * Compares a row of means with those of the rows above: amounts with their plain mean, rates with what a mean
   * by any weights can be.
   */
  compareMeans(grid: Grid, row: GridRow, label: string, log: ProblemLog): void {
    for (const { column, convention, at } of this.columns) {
      const stated = this.isComparable ? statedNumber(row.cells[column.index], convention) : null
      const all = this.values[at] ?? []
      if (stated === null || all.length < 2) continue
      const tolerance = 2 * stated.tolerance + 1e-9
      const parts = [this.block, this.before, this.sinceMeans].map((from) => all.slice(from[at]))
      const groups = [all, ...parts].filter(({ length }) => length > 0)
      const isAmount = column.entry.aggregation === 'sum'
      const isMean = (values: readonly number[]): boolean => {
        if (!isAmount) return isPlausibleMean(stated.value, tolerance, values)
        const sum = sumOf(values)
        const counts = [values.length, this.rows, values.filter((value) => value !== 0).length]
        // "Jumlah/Rata-rata" is the sum of amounts and the mean of rates.
        if (/jumlah|jml|total/i.test(label)) counts.push(1)
        return counts.some((count) => Math.abs(sum / count - stated.value) <= tolerance)
      }
      if (groups.some(isMean)) continue
      const [values = all] = groups.slice(1)
      const place = { file: grid.file, sheet: grid.sheet, row: row.line, column: column.heading }
      log.warn('rata-rata-berbeda', place, {
        ...{ found: stated.value, label, indicator: column.entry.id, count: values.length },
        expected: Number((sumOf(values) / values.length).toPrecision(6)),
        ...{ minimum: Math.min(...values), maximum: Math.max(...values) },
      })
    }
    this.sinceMeans = this.counts()
  }
}
