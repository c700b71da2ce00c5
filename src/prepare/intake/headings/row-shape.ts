import { codeCandidates } from '../places/code-candidates'
import { ProblemLog } from '../../problems/problem-log'
import { fitsWidth, type Width } from '../grid/read-csv'
import { isEntry, isFigure } from './check-columns'
import { cellText, isBlank, type Grid, type GridCell, type GridRow } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'
import { readCell } from '../figures/read-cell'
import { readPeriod } from '../periods/read-period'
import type { Unit } from '../../model/unit'
import * as labels from '../text/row-labels'
import { movedRows, widthOfHeadings, type MovedRow } from './table-shape'
import type { UnitLookup } from '../places/unit-lookup'

/** Whether the cell of a place holds nothing but the label of its row. */
function isOwn(cell: GridCell | undefined, label: string): boolean {
  return isBlank(cell) || labels.isOrderMark(cell) || cellText(cell) === label
}

/** What the cells of a row look like beside the headings of its table. */
export class RowShape {
  private readonly width: Width
  private readonly moved: ReadonlyMap<number, MovedRow>

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly units: UnitLookup,
  ) {
    this.width = widthOfHeadings(grid, header)
    this.moved = movedRows(grid, header)
  }

  hasValues(row: GridRow): boolean {
    return this.header.values.some(({ index }) => !isBlank(row.cells[index]))
  }

  hasFigures(row: GridRow): boolean {
    return this.header.values.some(({ index }) => isEntry(row.cells[index]))
  }

  /** A row of the table, whose numbers are no years of a title above a repeated heading. */
  isOfTable(row: GridRow, isCoded: boolean): boolean {
    const isFull = row.cells.filter((cell) => !isBlank(cell)).length > 2
    return isFull || this.hasValues(row) || isCoded
  }

  /** "Kabupaten Mungil" or its name alone below the desa, without a code, is their total. */
  isOuterUnit(row: GridRow, label: string): boolean {
    const { code, name, kecamatan } = this.header
    if (name !== null && name.level !== 'desa' && kecamatan === null) return false
    const places = [code, name ?? kecamatan].map((column) => row.cells[column?.index ?? -1])
    // A column "Kabupaten" beside the desa says the same in every row.
    if (!places.every((cell) => isBlank(cell) || cellText(cell) === label)) return false
    const named = this.units.named(label)
    const isOnly = /^kab/i.test(label) || named.every(({ level }) => level === 'kabupaten')
    return isOnly && named.some(({ level }) => level === 'kabupaten')
  }

  /** Whether a label stands in a column that is none of the table's places. */
  isBesidePlaces(row: GridRow, label: string): boolean {
    const { code, name, kecamatan } = this.header
    const at = row.cells.findIndex((cell) => cellText(cell) === label)
    return [code, name, kecamatan].every((column) => column?.index !== at)
  }

  /** "KABUPATEN" with figures and without a place or a code beside it, as a total of all rows. */
  isWhole(row: GridRow, label: string): boolean {
    if (!labels.isWholeLabel(label) || this.units.named(label).length > 0) return false
    if (!this.hasFigures(row)) return false
    const { code, name, kecamatan } = this.header
    const places = [code, name, kecamatan].flatMap((column) =>
      column === null ? [] : [column.index],
    )
    return places.every(
      (index) => isBlank(row.cells[index]) || cellText(row.cells[index]) === label,
    )
  }

  /** The name of the kecamatan whose desa a row announces; null for another row. */
  kecamatanOf(row: GridRow, label: string): string | null {
    const hasValues = this.hasValues(row)
    const { code, name } = this.header
    if (name === null && code === null) return null
    // "Kec. Hulu" in a column beside the desa is a part of their row.
    if (name !== null && !isOwn(row.cells[name.index], label)) return null
    if (code !== null && !isOwn(row.cells[code.index], label)) return null
    const announced = labels.announcedKecamatan(label)
    const isName =
      !hasValues &&
      labels.isLabelAlone(row, label) &&
      this.units.named(label).some((unit) => unit.level === 'kecamatan')
    if (announced === null && !isName) return null
    // Figures under other headings than their own: the cells of a row have moved.
    const after = row.cells.slice(row.cells.indexOf(label) + 1)
    if (!hasValues && after.some(isEntry)) return null
    if (hasValues && name?.level !== 'desa') return null
    return announced ?? label
  }

  /** Rows of a workbook keep their columns whatever their length. */
  fits(row: GridRow): boolean {
    return this.grid.sheet !== null || fitsWidth(row.cells, this.width)
  }

  private unitsIn(row: GridRow): Unit[] {
    const { name, kecamatan } = this.header
    return [name, kecamatan].flatMap((column) => {
      const text = cellText(row.cells[column?.index ?? -1])
      return text === '' ? [] : this.units.named(text)
    })
  }

  namesPlace(row: GridRow): boolean {
    return this.unitsIn(row).length > 0
  }

  namesDesa(row: GridRow): boolean {
    return this.unitsIn(row).some(({ level }) => level === 'desa')
  }

  /** A row that is too short or too long and holds figures, which then stand under other headings. */
  private isShifted(row: GridRow, isCoded: boolean): boolean {
    if (this.fits(row)) return false
    return (
      isCoded || this.namesPlace(row) || this.hasValues(row) || row.cells.slice(1).some(isEntry)
    )
  }

  /** Whether the figures of a row stand under other headings or beyond them, which is told. */
  tellShift(row: GridRow, isCoded: boolean, log: ProblemLog): boolean {
    const { file, sheet } = this.grid
    const place = { file, sheet, row: row.line, column: null }
    if (this.isShifted(row, isCoded)) {
      const params = { found: row.cells.length, expected: this.width.all }
      log.error('baris-lebar-lain', place, params)
      return true
    }
    const moved = this.moved.get(row.line)
    if (moved === undefined) return false
    const { letter, found, heading } = moved
    log.error('baris-bergeser', { ...place, column: heading }, { letter, found, expected: heading })
    return true
  }

  /** A number where a name should be, another than a year, or a category aside: the cells of the row have moved. */
  hasMoved(row: GridRow): boolean {
    const { name, kecamatan, year } = this.header
    const [place, time] = [name ?? kecamatan, year].map((column) => row.cells[column?.index ?? -1])
    if (isFigure(time) && readPeriod(time, null) === null) return true
    const text = cellText(place)
    const isNumber = isEntry(place) || (/\d/.test(text) && !/\p{Letter}/u.test(text))
    return (isNumber && this.units.named(text).length === 0) || this.hasStrayCategory(row)
  }

  /**
   * A place under a heading where none belongs, or a desa where only kecamatan do: two cells of the row were
   * exchanged, or one is gone.
   */
  hasStrayPlace(row: GridRow): boolean {
    const { code, name, kecamatan, parentCode, otherCode, values } = this.header
    const textAt = (column: { index: number } | null) => cellText(row.cells[column?.index ?? -1])
    const levels = (text: string) => this.units.named(text).map(({ level }) => level)
    const hasOwn = code === null || this.units.byCode.has(textAt(code))
    const ofCodes = [code, parentCode, otherCode].map((column) => column?.index)
    const isCode = (cell: GridCell, at: number) => {
      const text = cellText(cell)
      const bps = /^\d{7}(?:\d{3})?$/.test(text)
        ? codeCandidates(cell, 'unsure', this.units)[0]
        : undefined
      const level = (this.units.byCode.get(text) ?? bps)?.level
      if (level === 'desa') return at !== code?.index
      return level === 'kecamatan' && !ofCodes.includes(at)
    }
    if (!hasOwn && textAt(code) !== '' && row.cells.some(isCode)) return true
    const isNamed = levels(textAt(name)).length > 0
    const isValue = ({ index, entry }: ValueColumn) =>
      entry.kind !== 'category' && levels(cellText(row.cells[index])).length > 0
    if (isNamed && values.some(isValue)) return true
    const above = levels(textAt(kecamatan))
    const isDesaAbove = above.length > 0 && !above.includes('kecamatan')
    return name !== null && textAt(name) === '' && isDesaAbove && row.cells.some(isEntry)
  }

  /** The name of a place and a word of a category, which is under another heading than its own. */
  private hasStrayCategory({ cells }: GridRow): boolean {
    const words = new Set(
      this.header.values.flatMap(({ entry }) => entry.categories.flatMap((one) => one.spellings)),
    )
    const texts = cells.map(cellText).filter((text) => text !== '')
    const isStray = (text: string) => /\p{Letter}/u.test(text) && words.has(text.toLowerCase())
    const strays = words.size === 0 ? [] : texts.filter(isStray)
    const isPlace = (text: string) => !strays.includes(text) && this.units.named(text).length > 0
    return strays.length > 0 && texts.some(isPlace)
  }

  /** A signature or a note below the figures: nothing in the row is a figure of its column. */
  isWords(row: GridRow): boolean {
    const quiet = new ProblemLog()
    const place = { file: this.grid.file }
    const isNone = ({ index, entry }: ValueColumn) =>
      readCell(row.cells[index], entry, 'any', place, quiet) === null
    const isText = (cell: GridCell) =>
      isBlank(cell) || (typeof cell === 'string' && /\p{Letter}{3}/u.test(cell))
    return row.cells.every(isText) && this.header.values.every(isNone)
  }
}
