import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../model/observation'
import type { Unit } from '../model/unit'
import { isFigure } from './headings/check-columns'
import { cellText, isBlank, type Grid, type GridRow } from './grid/grid'
import type { Header } from './grid/header'
import { tellComments, tellShownOtherwise } from './figures/cells-in-doubt'
import { tellLegend } from './figures/code-legend'
import { withDashZeros, withoutUnknownZeros } from './figures/dash-zeros'
import { Dividers } from './places/dividers'
import { isNumberRow } from './headings/heading-rows'
import { KecamatanTotals } from './places/kecamatan-totals'
import { withoutDittoMarks } from './figures/ditto-marks'
import { hasLateKecamatan } from './places/late-kecamatan'
import { withPlainFigures } from './figures/plain-figures'
import { laterHeading } from './headings/later-headings'
import { LeftOut } from './left-out'
import { TablePeriod } from './periods/table-period'
import { mergedFigures } from './headings/table-shape'
import { readConventions, tellStruck, tellUncomputed, tellUnsure } from './read-conventions'
import { readCell } from './figures/read-cell'
import { withPlacesBelow } from './places/places-below'
import { RegionReader, type RegionContext } from './places/region-reader'
import { RowShape } from './headings/row-shape'
import * as labels from './text/row-labels'
import { SeenRows } from './seen-rows'
import { Sums } from './figures/sums'

/** Reads the rows of one table, from below its headings to the end of the sheet. */
class TableReader {
  private readonly regions: RegionReader
  private readonly conventions: ReturnType<typeof readConventions>
  private readonly sums: Sums
  private readonly firstValue: number
  private readonly seen: SeenRows
  private readonly leftOut = new LeftOut()
  private readonly found: Observation[] = []
  private readonly periods: TablePeriod
  private readonly shape: RowShape
  private readonly merged: ReadonlySet<string>
  private readonly totals: KecamatanTotals
  private readonly dividers: Dividers
  /** True below a row that may change what the rows below it say. */
  private isHeld = false
  /** Columns of an indicator that stands in several. */
  private readonly twins: ReadonlySet<number>
  private isTwinTold = false
  private sumLevel: Unit['level'] | null = null

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly context: RegionContext,
  ) {
    this.regions = new RegionReader(grid, header, context)
    this.conventions = readConventions(grid, header, context.log)
    tellUncomputed(grid, header, context.log)
    tellUnsure(grid, header, context.log)
    tellStruck(grid, header, context.log)
    tellShownOtherwise(grid, header, context.log)
    tellComments(grid, header, context.log)
    tellLegend(grid, header, context.log)
    this.sums = new Sums(header, this.conventions)
    this.periods = new TablePeriod(grid, header, context.log)
    this.shape = new RowShape(grid, header, context.units)
    this.seen = new SeenRows(grid, header, context.log)
    this.merged = mergedFigures(grid, header)
    this.totals = new KecamatanTotals(grid, header, this.conventions, context.units)
    this.dividers = new Dividers(grid, header, context.units)
    const ids = header.values.map(({ entry }) => entry.id)
    const isTwin = (id: string) => ids.indexOf(id) !== ids.lastIndexOf(id)
    this.twins = new Set(ids.flatMap((id, at) => (isTwin(id) ? [at] : [])))
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
    if (hasLateKecamatan(this.grid, this.header, this.context.units, this.log)) return []
    const { rows } = this.grid
    let above = this.header.body
    for (let index = this.header.body; index < rows.length; index += 1) {
      const row = rows[index]
      if (row === undefined || row.cells.every(isBlank)) continue
      const code = this.header.code === null ? null : row.cells[this.header.code.index]
      const isPlain = typeof code === 'string' && this.context.units.byCode.has(code)
      const isBelow = this.dividers.isBelowData(index)
      const isNoHeading = isPlain || this.dividers.isLabelled(row, index)
      const heading = isNoHeading ? null : laterHeading(this.grid, this.header, row, isBelow)
      const isOther = heading === 'repeated' && this.periods.isOther(above, index)
      if (heading === 'other' || isOther) {
        const other = rows[this.header.top]?.line ?? 1
        this.log.error('tabel-bertumpuk', this.at(row), { other })
        break
      }
      if (heading === 'repeated') continue
      if (!isPlain && this.shape.hasStrayPlace(row)) {
        this.sums.giveUp()
        this.log.error('baris-tanpa-wilayah', this.at(row))
      } else if (isPlain || !this.isSpecial(row, index)) this.readRow(row, index)
      if (this.shape.isOfTable(row, this.regions.isCoded(row))) above = index + 1
    }
    this.regions.finish()
    this.leftOut.tell(this.at(null), this.log)
    return this.found
  }

  /** Rows that are no figures of a region: repeated headings, kecamatan, totals, footnotes. */
  private isSpecial(row: GridRow, index: number): boolean {
    // Directly below headings two numbers will do, as in a table of a place and one figure.
    if (index > this.header.body && isNumberRow(this.grid, index, 2)) {
      const above = this.grid.rows.slice(0, index).findLast(({ cells }) => !cells.every(isBlank))
      if (above !== undefined && laterHeading(this.grid, this.header, above) !== null) return true
    }
    const label = labels.labelOf(row, this.firstValue)
    if (label === '') return false
    const isOuter = this.shape.isWhole(row, label) || this.shape.isOuterUnit(row, label)
    if (labels.isTotalLabel(label) || isOuter) {
      // "Kabupaten Mungil" stands before every desa too: a row that is too short has lost its own.
      if (isOuter && this.shape.isBesidePlaces(row, label) && this.isShifted(row, true)) return true
      this.leaveTotal(row, label)
      return true
    }
    const isText = this.header.values.every(({ index }) => !isFigure(row.cells[index]))
    if ((isText || !this.shape.fits(row)) && labels.isFootnoteLabel(label)) {
      this.leftOut.note(row)
      return true
    }
    return this.leaveNamedTotal(row, index) || this.enterKecamatan(row, index, label)
  }

  /** The total of a kecamatan under its name alone, which a desa may bear too. */
  private leaveNamedTotal(row: GridRow, index: number): boolean {
    if (this.header.name?.level !== 'desa' && !this.regions.isDesaBelow(row)) return false
    const current = this.regions.kecamatanOfRow(row)
    const { kind, kecamatan } = this.totals.kindOf(index, current)
    if (kind === null || kecamatan === null) return false
    const heading = this.header.name?.heading ?? null
    const found = cellText(row.cells[this.header.name?.index ?? -1])
    if (kind === 'total') this.leaveTotal(row, `Kecamatan ${kecamatan.name}`)
    else if (kind === 'heading') {
      this.leftOut.total(row)
      this.sums.startBlock(true)
      this.regions.enterUnit(kecamatan)
    } else {
      const expected = this.context.units.desaIn(kecamatan, found)
      const params = { found, name: kecamatan.name, expected }
      this.log.error('baris-jumlah-atau-desa', this.at(row, heading), params)
      this.sums.giveUp()
    }
    return true
  }

  /** A row without figures directly below those of the table, and nothing below it. */
  private isLastOfTable(row: GridRow, index: number): boolean {
    const { rows } = this.grid
    const above = rows[index - 1]
    const below = rows.slice(index + 1).find(({ cells }) => !cells.every(isBlank))
    const isOfTable = (row: GridRow) =>
      this.shape.isOfTable(row, this.regions.isCoded(row)) || this.shape.namesDesa(row)
    if (
      (below !== undefined && isOfTable(below)) ||
      above === undefined ||
      this.shape.hasValues(row)
    )
      return false
    return this.dividers.isBelowData(index) && this.shape.hasValues(above)
  }

  private enterKecamatan(row: GridRow, index: number, label: string): boolean {
    const name = this.shape.kecamatanOf(row, label)
    if (name === null) return false
    if (name === label && this.isLastOfTable(row, index)) {
      this.log.warn('judul-tanpa-desa', this.at(row), { found: label })
    }
    this.sums.startBlock(true)
    this.regions.enterKecamatan(name, row)
    if (this.shape.hasValues(row)) this.leftOut.total(row)
    return true
  }

  private leaveTotal(row: GridRow, label: string): void {
    // An empty one leaves nothing out.
    if (this.shape.hasValues(row)) this.leftOut.total(row)
    if (labels.isShareLabel(label) || !this.shape.fits(row)) return
    if (labels.isMeanLabel(label)) this.sums.compareMeans(this.grid, row, label, this.log)
    else this.sums.compare(this.grid, row, label, this.log)
  }

  /** A row of words between rows of data, which may change what those below it say. */
  private passDivider(row: GridRow, index: number, isUnderFigures: boolean): void {
    const divider = isUnderFigures
      ? this.dividers.underFigures(row, index)
      : this.dividers.of(row, index)
    if (divider.kind === 'note') this.leftOut.note(row)
    else if (divider.kind === 'unknown') {
      this.isHeld = true
      this.sums.giveUp()
      this.log.error('baris-pemisah', this.at(row), { found: divider.text })
    } else {
      this.sums.startBlock(true)
      this.regions.enterKecamatan(divider.name, row)
    }
  }

  private isShifted(row: GridRow, isCoded: boolean): boolean {
    const isTold = this.shape.tellShift(row, isCoded, this.log)
    if (isTold) this.sums.giveUp()
    return isTold
  }

  private readRow(row: GridRow, index: number): void {
    const isCoded = this.regions.isCoded(row)
    if (this.isShifted(row, isCoded)) return
    if (!isCoded && !this.shape.hasValues(row)) {
      if (this.shape.hasMoved(row)) {
        this.log.error('baris-tanpa-wilayah', this.at(row))
        return
      }
      if (this.shape.namesPlace(row)) this.leftOut.place()
      this.regions.passOver(row)
      this.passDivider(row, index, false)
      return
    }
    if (this.dividers.isSignature(row, index) && !this.shape.hasMoved(row)) {
      this.leftOut.note(row)
      return
    }
    if (this.isHeld && this.shape.hasFigures(row)) return
    const unit = this.regions.read(row)
    if (unit === null || unit === 'absent') {
      if (unit === 'absent' && this.shape.isWords(row)) {
        this.passDivider(row, index, true)
        return
      }
      this.sums.giveUp()
      if (unit === 'absent') this.log.error('baris-tanpa-wilayah', this.at(row))
      this.periods.of(row)
      return
    }
    const period = this.periods.of(row)
    if (period === null || this.seen.isRepeated(unit, period, row)) return
    this.readValues(row, unit, period)
  }

  /** Whether a column is of the indicator and the period of another one, which is told once. */
  private isTwinOfOther(position: number, own: string, period: string, row: GridRow): boolean {
    const { values } = this.header
    const column = values[position]
    if (column === undefined || !this.twins.has(position)) return false
    const other = values
      .slice(0, position)
      .find(({ entry }, at) => entry === column.entry && this.periods.ofColumn(at, period) === own)
    if (other === undefined) return false
    const { heading: found, entry } = column
    const params = { found, other: other.heading, indicator: `${entry.name.id} (${own})` }
    if (!this.isTwinTold) this.log.error('kolom-ganda', this.at(row, found), params)
    this.isTwinTold = true
    return true
  }

  private readValues(row: GridRow, unit: Unit, period: string): void {
    const { file, sheet } = this.grid
    this.leftOut.place()
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
      const own = this.periods.ofColumn(position, period)
      if (own === null || this.isTwinOfOther(position, own, period, row)) continue
      this.found.push({
        indicator,
        period: own,
        region: unit.code,
        value,
        file,
        sheet,
        row: row.line,
      })
    }
  }
}

/** The figures of one table; rows that cannot be read are told in the log. */
export function readTable(grid: Grid, header: Header, context: RegionContext): Observation[] {
  if (header.values.length === 0) return []
  const known = withoutUnknownZeros(withPlacesBelow(grid, header), header, context.log)
  const zeros = withDashZeros(known, header, context.log)
  const plain = withPlainFigures(withoutDittoMarks(zeros, header), header)
  return new TableReader(plain, header, context).read()
}
