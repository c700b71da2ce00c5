import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../read/read-values'
import type { Unit } from '../read/read-units'
import { cellText, isBlank, type Grid, type GridRow } from './grid'
import type { Header } from './header'
import { isNumberRow, repeatsHeading } from './heading-rows'
import { readConventions } from './read-conventions'
import { readCell } from './read-cell'
import { periodOfTitle, readPeriod } from './read-period'
import { RegionReader, type RegionContext } from './region-reader'
import * as labels from './row-labels'
import { Sums } from './sums'

type Seen = { unit: Unit; period: string; row: GridRow }

/** Reads the rows of one table, from below its headings to the end of the sheet. */
class TableReader {
  private readonly regions: RegionReader
  private readonly conventions: ReturnType<typeof readConventions>
  private readonly sums: Sums
  private readonly firstValue: number
  private readonly periods = new Map<string, string | null>()
  private readonly seen = new Map<string, Seen>()
  private readonly leftOut = { totals: 0, firstTotal: 0, notes: 0, firstNote: 0 }
  private readonly found: Observation[] = []
  private titlePeriod: string | null = null
  private sumLevel: Unit['level'] | null = null

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly context: RegionContext,
  ) {
    this.regions = new RegionReader(grid, header, context)
    this.conventions = readConventions(grid, header, context.log)
    this.sums = new Sums(header, this.conventions)
    this.firstValue = Math.min(...header.values.map(({ index }) => index))
  }

  private get log(): ProblemLog {
    return this.context.log
  }

  private at(row: GridRow | null, column: string | null = null) {
    return { file: this.grid.file, sheet: this.grid.sheet, row: row?.line ?? null, column }
  }

  read(): Observation[] {
    if (!this.findPeriod()) return []
    const { rows } = this.grid
    for (let index = this.header.body; index < rows.length; index += 1) {
      const row = rows[index]
      if (row === undefined || row.cells.every(isBlank)) continue
      const code = this.header.code === null ? null : row.cells[this.header.code.index]
      const isPlain = typeof code === 'string' && this.context.units.byCode.has(code)
      if (isPlain || !this.isSpecial(row, index)) this.readRow(row)
    }
    this.regions.finish()
    this.finish()
    return this.found
  }

  /** A table without a year column has its year in its title; false when it is nowhere. */
  private findPeriod(): boolean {
    if (this.header.year !== null) return true
    const stated = periodOfTitle(this.grid, this.header.top)
    const place = this.at(this.grid.rows[this.header.top] ?? null)
    if (stated === null) {
      this.log.error('tahun-tidak-ada', place)
      return false
    }
    this.titlePeriod = stated.period
    this.log.note('tahun-dari-judul', place, { found: stated.found, expected: stated.period })
    return true
  }

  private hasValues(row: GridRow): boolean {
    return this.header.values.some(({ index }) => !isBlank(row.cells[index]))
  }

  /** Rows that are no figures of a region: repeated headings, kecamatan, totals, footnotes. */
  private isSpecial(row: GridRow, index: number): boolean {
    const { code, name, kecamatan } = this.header
    const key = code ?? name ?? kecamatan
    if (key !== null && repeatsHeading(cellText(row.cells[key.index]), key.heading)) return true
    if (isNumberRow(this.grid, index) && index > this.header.body) {
      const above = this.grid.rows[index - 1]
      if (key !== null && repeatsHeading(cellText(above?.cells[key.index]), key.heading))
        return true
    }
    const label = labels.labelOf(row, this.firstValue)
    if (label === '') return false
    const isTotal = labels.isTotalLabel(label) || this.isOuterUnit(label)
    if (isTotal) {
      this.leaveTotal(row, label)
      return true
    }
    const hasValues = this.hasValues(row)
    if (!hasValues && labels.isFootnoteLabel(label)) {
      this.leaveNote(row)
      return true
    }
    return this.isKecamatanHeading(row, label, hasValues)
  }

  /** "Kabupaten Banyuasin" below the desa, without a code, is their total. */
  private isOuterUnit(label: string): boolean {
    if (this.header.name?.level !== 'desa' && this.header.kecamatan === null) return false
    return (
      /^kab/i.test(label) && this.context.units.named(label).some((u) => u.level === 'kabupaten')
    )
  }

  private isKecamatanHeading(row: GridRow, label: string, hasValues: boolean): boolean {
    const { code, name } = this.header
    if (name === null && code === null) return false
    // "Kec. Betung" in a column beside the desa is a part of their row.
    const own = name === null ? null : row.cells[name.index]
    if (!isBlank(own) && cellText(own) !== label) return false
    if (
      code !== null &&
      !isBlank(row.cells[code.index]) &&
      cellText(row.cells[code.index]) !== label
    ) {
      return false
    }
    const announced = labels.announcedKecamatan(label)
    const isName =
      !hasValues &&
      labels.isLabelAlone(row, label) &&
      this.context.units.named(label).some((unit) => unit.level === 'kecamatan')
    if (announced === null && !isName) return false
    if (hasValues && name?.level !== 'desa') return false
    this.sums.startBlock()
    this.regions.enterKecamatan(announced ?? label, row)
    if (hasValues) this.countTotal(row)
    return true
  }

  private countTotal(row: GridRow): void {
    this.leftOut.totals += 1
    this.leftOut.firstTotal ||= row.line
  }

  private leaveTotal(row: GridRow, label: string): void {
    this.countTotal(row)
    if (!labels.isMeanLabel(label)) this.sums.compare(this.grid, row, label, this.log)
  }

  private leaveNote(row: GridRow): void {
    this.leftOut.notes += 1
    this.leftOut.firstNote ||= row.line
  }

  private readRow(row: GridRow): void {
    const { code } = this.header
    const isCoded = code !== null && !isBlank(row.cells[code.index])
    if (!isCoded && !this.hasValues(row)) {
      this.leaveNote(row)
      return
    }
    const unit = this.regions.read(row)
    if (unit === null || unit === 'absent') {
      this.sums.giveUp()
      if (unit === 'absent') this.log.error('baris-tanpa-wilayah', this.at(row))
      this.periodOf(row)
      return
    }
    const period = this.periodOf(row)
    if (period === null || this.isRepeated(unit, period, row)) return
    this.readValues(row, unit, period)
  }

  private periodOf(row: GridRow): string | null {
    const { year, month } = this.header
    if (year === null) return this.titlePeriod
    const cell = row.cells[year.index]
    const monthCell = month === null ? null : row.cells[month.index]
    const isText = typeof cell === 'string' && month === null
    const known = isText ? this.periods.get(cell) : undefined
    const period = known === undefined ? readPeriod(cell, monthCell) : known
    if (isText) this.periods.set(cell, period)
    if (period === null) {
      const found = [cellText(cell), cellText(monthCell)].filter((text) => text !== '').join(' ')
      this.log.error('tahun-salah', this.at(row, year.heading), { found })
    }
    return period
  }

  private isRepeated(unit: Unit, period: string, row: GridRow): boolean {
    const key = `${unit.code} ${period}`
    const earlier = this.seen.get(key)
    if (earlier === undefined) {
      this.seen.set(key, { unit, period, row })
      return false
    }
    const place = { ...this.at(row), region: unit.code }
    const isSame = this.header.values.every(
      ({ index }) => cellText(row.cells[index]) === cellText(earlier.row.cells[index]),
    )
    if (isSame) this.log.warn('baris-ganda', place, { other: earlier.row.line })
    else {
      const other = `${this.grid.file} baris ${String(earlier.row.line)}`
      this.log.error('baris-bertentangan', place, { other })
    }
    return true
  }

  private readValues(row: GridRow, unit: Unit, period: string): void {
    const { file, sheet } = this.grid
    const place = { file, sheet, row: row.line, column: '', region: unit.code }
    this.sumLevel ??= unit.level
    const isSummed = unit.level === this.sumLevel
    if (isSummed) this.sums.addRow(period)
    const { values } = this.header
    for (let position = 0; position < values.length; position += 1) {
      const column = values[position]
      if (column === undefined) continue
      place.column = column.heading
      const { entry, index } = column
      const value = readCell(
        row.cells[index],
        entry,
        this.conventions[position] ?? 'any',
        place,
        this.log,
      )
      if (value === null) continue
      if (isSummed) this.sums.add(position, value)
      if (!column.isUsable) continue
      const { id: indicator } = entry
      this.found.push({ indicator, period, region: unit.code, value, file, sheet, row: row.line })
    }
  }

  private finish(): void {
    const { totals, firstTotal, notes, firstNote } = this.leftOut
    const place = this.at(null)
    if (totals > 0) this.log.note('baris-jumlah', { ...place, row: firstTotal }, { count: totals })
    if (notes > 0) this.log.note('baris-catatan', { ...place, row: firstNote }, { count: notes })
  }
}

/** The figures of one table; rows that cannot be read are told in the log. */
export function readTable(grid: Grid, header: Header, context: RegionContext): Observation[] {
  return header.values.length === 0 ? [] : new TableReader(grid, header, context).read()
}
