import type { Place, ProblemLog } from '../../problems/problem-log'
import type { Unit } from '../../model/unit'
import { codeCandidates, codeDigits } from './code-candidates'
import { cellText, isBlank, type Grid, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import type { UnitLookup } from './unit-lookup'

/** Holds the unit of a row against what else the row says of its place: a kecamatan, its code, a second code. */
export class CodesBeside {
  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly context: { units: UnitLookup; log: ProblemLog },
  ) {}

  private place(row: GridRow, column: string, region: string): Place {
    return { file: this.grid.file, sheet: this.grid.sheet, row: row.line, column, region }
  }

  /** Whether nothing in the row is of another place; what is, is told. */
  fits(row: GridRow, unit: Unit): boolean {
    this.checkKecamatan(row, unit)
    return this.fitsParentCode(row, unit) && this.fitsOtherCode(row, unit)
  }

  /** An older table may name the kecamatan that a desa belonged to, which is worth a look and no more. */
  private checkKecamatan(row: GridRow, unit: Unit): void {
    const { kecamatan } = this.header
    if (kecamatan === null || unit.level !== 'desa') return
    const found = cellText(row.cells[kecamatan.index])
    const parent = this.context.units.byCode.get(unit.parent ?? '')
    if (found === '' || parent === undefined || this.context.units.isNamed(parent, found)) return
    const place = this.place(row, kecamatan.heading, unit.code)
    this.context.log.warn('nama-berbeda', place, { found, expected: parent.name })
  }

  /**
   * Whether the code of the kecamatan beside a code may be right. The code of a desa there has changed
   * places with the one of the row; another kecamatan may be the one that a desa belonged to.
   */
  private fitsParentCode(row: GridRow, unit: Unit): boolean {
    const { units, log } = this.context
    const column = this.header.parentCode
    const cell = column === null ? null : row.cells[column.index]
    // A number within the regency, such as 010, is of another list.
    if (column === null || isBlank(cell) || codeDigits(cell).length < 6) return true
    const kecamatan = unit.level === 'desa' ? unit.parent : unit.code
    const list = column.list === 'any' ? 'unsure' : column.list
    const found = codeCandidates(cell, list, units)
    if (found.length === 0 || found.some(({ code }) => code === kecamatan)) return true
    const expected = kecamatan ?? ''
    const place = this.place(row, column.heading, unit.code)
    const params = { found: cellText(cell), expected, name: unit.name }
    const isDesa = found.every(({ level }) => level === 'desa')
    if (isDesa) log.error('kode-induk-berbeda', place, params)
    else log.warn('kode-induk-berbeda', place, params)
    return !isDesa
  }

  /** Whether a second code of the row is of the same place, or of a kecamatan or kabupaten around it. */
  private fitsOtherCode(row: GridRow, unit: Unit): boolean {
    const { otherCode: column, code } = this.header
    const cell = column === null ? null : row.cells[column.index]
    if (column === null || isBlank(cell)) return true
    const list = column.list === 'any' ? 'unsure' : column.list
    const found = codeCandidates(cell, list, this.context.units)
    const isAround = (other: Unit) => `${unit.code}.`.startsWith(`${other.code}.`)
    const [other] = found
    if (other === undefined || found.some(isAround)) return true
    const first = cellText(row.cells[code?.index ?? -1])
    const params = { found: first, name: unit.name, other: cellText(cell), expected: other.name }
    this.context.log.error('kode-dua-beda', this.place(row, code?.heading ?? '', unit.code), params)
    return false
  }
}
