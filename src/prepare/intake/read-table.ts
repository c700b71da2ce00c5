import { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../read/read-values'
import type { Unit } from '../read/read-units'
import { fitsWidth, type Width } from '../read/read-csv'
import { isEntry, isFigure } from './check-columns'
import { cellText, isBlank, type Grid, type GridCell, type GridRow } from './grid'
import type { Header, ValueColumn } from './header'
import { isNumberRow } from './heading-rows'
import { laterHeading } from './later-headings'
import { LeftOut } from './left-out'
import { TablePeriod } from './table-period'
import { mergedFigures, widthOfHeadings } from './table-shape'
import { readConventions, tellUncomputed } from './read-conventions'
import { readCell } from './read-cell'
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
  private readonly seen = new Map<string, Seen>()
  private readonly leftOut = new LeftOut()
  private readonly found: Observation[] = []
  private readonly periods: TablePeriod
  private readonly width: Width
  private readonly merged: ReadonlySet<string>
  private sumLevel: Unit['level'] | null = null

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly context: RegionContext,
  ) {
    this.regions = new RegionReader(grid, header, context)
    this.conventions = readConventions(grid, header, context.log)
    tellUncomputed(grid, header, context.log)
    this.sums = new Sums(header, this.conventions)
    this.periods = new TablePeriod(grid, header, context.log)
    this.width = widthOfHeadings(grid, header)
    this.merged = mergedFigures(grid, header)
    this.firstValue = Math.min(...header.values.map(({ index }) => index))
  }

  private get log(): ProblemLog {
    return this.context.log
  }

  private at(row: GridRow | null, column: string | null = null) {
    return { file: this.grid.file, sheet: this.grid.sheet, row: row?.line ?? null, column }
  }

  read(): Observation[] {
    if (!this.periods.find()) return []
    const { rows } = this.grid
    let above = this.header.body
    for (let index = this.header.body; index < rows.length; index += 1) {
      const row = rows[index]
      if (row === undefined || row.cells.every(isBlank)) continue
      const code = this.header.code === null ? null : row.cells[this.header.code.index]
      const isPlain = typeof code === 'string' && this.context.units.byCode.has(code)
      const heading = isPlain ? null : laterHeading(this.grid, this.header, row)
      const isOther = heading === 'repeated' && this.periods.isOther(above, index)
      if (heading === 'other' || isOther) {
        const other = rows[this.header.top]?.line ?? 1
        this.log.error('tabel-bertumpuk', this.at(row), { other })
        break
      }
      if (heading === 'repeated' || (!isPlain && this.isSpecial(row, index))) continue
      this.readRow(row)
      if (this.hasValues(row)) above = index + 1
    }
    this.regions.finish()
    this.leftOut.tell(this.at(null), this.log)
    return this.found
  }

  private hasValues(row: GridRow): boolean {
    return this.header.values.some(({ index }) => !isBlank(row.cells[index]))
  }

  /** Rows that are no figures of a region: repeated headings, kecamatan, totals, footnotes. */
  private isSpecial(row: GridRow, index: number): boolean {
    if (isNumberRow(this.grid, index) && index > this.header.body) {
      const above = this.grid.rows[index - 1]
      if (above !== undefined && laterHeading(this.grid, this.header, above) !== null) return true
    }
    const label = labels.labelOf(row, this.firstValue)
    if (label === '') return false
    const isTotal = labels.isTotalLabel(label) || this.isOuterUnit(row, label)
    if (isTotal) {
      this.leaveTotal(row, label)
      return true
    }
    const hasValues = this.hasValues(row)
    const isText = this.header.values.every(({ index }) => !isFigure(row.cells[index]))
    if ((isText || !this.fits(row)) && labels.isFootnoteLabel(label)) {
      this.leftOut.note(row)
      return true
    }
    return this.isKecamatanHeading(row, label, hasValues)
  }

  /** "Kabupaten Banyuasin" below the desa, without a code, is their total. */
  private isOuterUnit(row: GridRow, label: string): boolean {
    const { code, name, kecamatan } = this.header
    if (name !== null && name.level !== 'desa' && kecamatan === null) return false
    const places = [code, name ?? kecamatan].map((column) => row.cells[column?.index ?? -1])
    // A column "Kabupaten" beside the desa says the same in every row.
    if (!places.every((cell) => isBlank(cell) || cellText(cell) === label)) return false
    return (
      /^kab/i.test(label) && this.context.units.named(label).some((u) => u.level === 'kabupaten')
    )
  }

  /** Whether the cell of a place holds nothing but the label of its row. */
  private isOwn(cell: GridCell | undefined, label: string): boolean {
    return isBlank(cell) || labels.isOrderMark(cell) || cellText(cell) === label
  }

  private isKecamatanHeading(row: GridRow, label: string, hasValues: boolean): boolean {
    const { code, name } = this.header
    if (name === null && code === null) return false
    // "Kec. Betung" in a column beside the desa is a part of their row.
    if (name !== null && !this.isOwn(row.cells[name.index], label)) return false
    if (code !== null && !this.isOwn(row.cells[code.index], label)) return false
    const announced = labels.announcedKecamatan(label)
    const isName =
      !hasValues &&
      labels.isLabelAlone(row, label) &&
      this.context.units.named(label).some((unit) => unit.level === 'kecamatan')
    if (announced === null && !isName) return false
    // Figures under other headings than their own: the cells of a row have moved.
    const after = row.cells.slice(row.cells.indexOf(label) + 1)
    if (!hasValues && after.some(isEntry)) return false
    if (hasValues && name?.level !== 'desa') return false
    this.sums.startBlock(true)
    this.regions.enterKecamatan(announced ?? label, row)
    if (hasValues) this.leftOut.total(row)
    return true
  }

  private leaveTotal(row: GridRow, label: string): void {
    this.leftOut.total(row)
    if (labels.isMeanLabel(label) || !this.fits(row)) return
    this.sums.compare(this.grid, row, label, this.log)
  }

  /** Rows of a workbook keep their columns whatever their length. */
  private fits(row: GridRow): boolean {
    return this.grid.sheet !== null || fitsWidth(row.cells, this.width)
  }

  /** A row that is too short or too long and holds figures, which then stand under other headings. */
  private isShifted(row: GridRow, isCoded: boolean): boolean {
    if (this.fits(row)) return false
    const { name, kecamatan } = this.header
    const isNamed = [name, kecamatan].some((column) => {
      const text = cellText(row.cells[column?.index ?? -1])
      return text !== '' && this.context.units.named(text).length > 0
    })
    return isCoded || isNamed || this.hasValues(row) || row.cells.slice(1).some(isEntry)
  }

  private readRow(row: GridRow): void {
    const isCoded = this.regions.isCoded(row)
    if (this.isShifted(row, isCoded)) {
      const params = { found: row.cells.length, expected: this.width.all }
      this.log.error('baris-lebar-lain', this.at(row), params)
      this.sums.giveUp()
      return
    }
    if (!isCoded && !this.hasValues(row)) {
      const { name, kecamatan } = this.header
      // A number where a name should be: the cells of the row have moved.
      if (isFigure(row.cells[(name ?? kecamatan)?.index ?? -1])) {
        this.log.error('baris-tanpa-wilayah', this.at(row))
        return
      }
      this.regions.passOver(row)
      this.leftOut.note(row)
      return
    }
    const unit = this.regions.read(row)
    if (unit === null || unit === 'absent') {
      if (unit === 'absent' && this.isWords(row)) {
        this.leftOut.note(row)
        return
      }
      this.sums.giveUp()
      if (unit === 'absent') this.log.error('baris-tanpa-wilayah', this.at(row))
      this.periods.of(row)
      return
    }
    const period = this.periods.of(row)
    if (period === null || this.isRepeated(unit, period, row)) return
    this.readValues(row, unit, period)
  }

  /** A signature or a note below the figures: nothing in the row is a figure of its column. */
  private isWords(row: GridRow): boolean {
    const quiet = new ProblemLog()
    const place = this.at(row)
    const isNone = ({ index, entry }: ValueColumn) =>
      readCell(row.cells[index], entry, 'any', place, quiet) === null
    const isText = (cell: GridCell) =>
      isBlank(cell) || (typeof cell === 'string' && /\p{Letter}{3}/u.test(cell))
    return row.cells.every(isText) && this.header.values.every(isNone)
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
      if (this.merged.has(`${String(row.line)} ${String(index)}`)) {
        this.log.error('nilai-gabung', place)
        continue
      }
      if (isSummed) this.sums.add(position, value)
      if (!column.isUsable) continue
      const { id: indicator } = entry
      this.found.push({ indicator, period, region: unit.code, value, file, sheet, row: row.line })
    }
  }
}

/** The figures of one table; rows that cannot be read are told in the log. */
export function readTable(grid: Grid, header: Header, context: RegionContext): Observation[] {
  return header.values.length === 0 ? [] : new TableReader(grid, header, context).read()
}
