import type { Place, ProblemLog } from '../../problems/problem-log'
import type { Unit } from '../../model/unit'
import { codeCandidates, type CodeList } from './code-candidates'
import { codeListOf } from './code-list'
import { CodesBeside } from './codes-beside'
import { cellText, isBlank, type Grid, type GridCell, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import type { NameMatcher } from './match-names'
import { announcedKecamatan } from '../text/row-labels'
import { SplitCodes } from './split-codes'
import { kecamatanOfTitle } from './title-kecamatan'
import { titlesAbove } from '../periods/title-period'
import type { UnitLookup } from './unit-lookup'

export type RegionContext = {
  units: UnitLookup
  names: NameMatcher
  log: ProblemLog
}

/** Finds the unit of each row of one table, by its code or, without one, by its name. */
export class RegionReader {
  private readonly list: CodeList
  private readonly beside: CodesBeside
  private readonly split: SplitCodes
  private kecamatan: Unit | null = null
  /** False below the heading of a kecamatan that could not be found: its desa are not looked for. */
  private isKecamatanKnown = true
  /** The kecamatan that a row of its own has announced. */
  private announced: Unit | null = null
  private readonly kecamatanByText = new Map<string, Unit | null>()
  private recovered: { count: number; found: string; unit: Unit; line: number } | null = null
  private isListTold = false

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly context: RegionContext,
  ) {
    this.list = codeListOf(grid, header, context.units)
    this.beside = new CodesBeside(grid, header, context)
    this.split = new SplitCodes(header, context.units)
    if (header.kecamatan === null) {
      const titles = titlesAbove(grid, 0, header.top)
      this.kecamatan = kecamatanOfTitle(titles, grid.sheet, context.units)
    }
  }

  private place(row: GridRow, column: string | null, region?: string): Place {
    const place = { file: this.grid.file, sheet: this.grid.sheet, row: row.line, column }
    return region === undefined ? place : { ...place, region }
  }

  /** A row that announces a kecamatan for those below it. */
  enterKecamatan(name: string, row: GridRow): void {
    this.kecamatan = this.findKecamatan(name, row, null)
    this.announced = this.kecamatan
    this.isKecamatanKnown = this.kecamatan !== null
  }

  /** The row of a kecamatan, known by its code or its sum, whose desa may follow by name. */
  enterUnit(unit: Unit): void {
    this.kecamatan = unit
    this.isKecamatanKnown = true
  }

  private findKecamatan(name: string, row: GridRow, column: string | null): Unit | null {
    const known = this.kecamatanByText.get(name)
    if (known !== undefined) return known
    const query = { name, level: 'kecamatan', kecamatan: null } as const
    const unit = this.context.names.match(query, this.place(row, column))
    this.kecamatanByText.set(name, unit)
    return unit
  }

  /** Keeps in mind the kecamatan column, which offices fill in once for several rows. */
  private followKecamatan(row: GridRow): void {
    const { kecamatan } = this.header
    const cell = kecamatan === null ? null : row.cells[kecamatan.index]
    if (kecamatan === null || isBlank(cell)) return
    const text = cellText(cell)
    if (this.kecamatan !== null && this.context.units.isNamed(this.kecamatan, text)) return
    this.kecamatan = this.findKecamatan(text, row, kecamatan.heading)
    this.isKecamatanKnown = this.kecamatan !== null
  }

  /** The kecamatan of a row as far as the table has told until here; null when it has not. */
  kecamatanOfRow(row: GridRow): Unit | null {
    const text = cellText(row.cells[this.header.kecamatan?.index ?? -1])
    if (text === '') return this.kecamatan
    return this.context.units.named(text).find(({ level }) => level === 'kecamatan') ?? null
  }

  /**
   * Whether the bare name of a row in a column of kecamatan and desa is that of a desa below "KECAMATAN
   * HULU", or beside its kecamatan in a column of those, and no second mention of the kecamatan.
   */
  isDesaBelow(row: GridRow): boolean {
    const { name, kecamatan } = this.header
    if (name === null || name.level !== null) return false
    const beside = kecamatan === null ? '' : cellText(row.cells[kecamatan.index])
    const own = beside === '' ? this.announced : this.kecamatanOfRow(row)
    const named = this.context.units.named(cellText(row.cells[name.index]))
    if (own === null || !named.includes(own)) return false
    return named.some(({ level, parent }) => level === 'desa' && parent === own.code)
  }

  /** A row without figures, which may be the only one of its kecamatan that names it. */
  passOver(row: GridRow): void {
    const { name, kecamatan } = this.header
    if (name === null || kecamatan === null) return
    const isPlace = !isBlank(row.cells[name.index]) && name.index !== kecamatan.index
    const named = this.context.units.named(cellText(row.cells[kecamatan.index]))
    if (isPlace || named.some((unit) => unit.level === 'kecamatan')) this.followKecamatan(row)
  }

  /**
   * The unit of a row, or null: `absent` when the row names none at all, else the problem is told.
   */
  read(row: GridRow): Unit | null | 'absent' {
    const { code, name, kecamatan } = this.header
    const parts = this.split.unitOf(row, this.nameOf(row, 'desa'))
    if (parts !== null) return parts
    const cell = code === null ? null : row.cells[code.index]
    if (code !== null && !isBlank(cell)) return this.readCode(row, cell, code.heading)
    const nameCell = name === null ? null : row.cells[name.index]
    if (name !== null && !isBlank(nameCell)) {
      this.followKecamatan(row)
      const announced = name.level === null ? announcedKecamatan(cellText(nameCell)) : null
      if (announced !== null) {
        this.enterKecamatan(announced, row)
        return this.kecamatan
      }
      if (!this.isKecamatanKnown) return null
      const level = this.isDesaBelow(row) ? 'desa' : name.level
      const query = { name: cellText(nameCell), level, kecamatan: this.kecamatan }
      return this.context.names.match(query, this.place(row, name.heading))
    }
    if (name === null && code === null && kecamatan !== null) {
      const text = cellText(row.cells[kecamatan.index])
      return text === '' ? 'absent' : this.findKecamatan(text, row, kecamatan.heading)
    }
    return 'absent'
  }

  /** Whether a row has a code, whole or damaged; a title or a place and a date below the table are none. */
  isCoded(row: GridRow): boolean {
    const { code } = this.header
    const cell = code === null ? null : row.cells[code.index]
    if (isBlank(cell)) return false
    if (typeof cell !== 'string' || !/\p{Letter}{4}/u.test(cell)) return true
    return codeCandidates(cell, this.list, this.context.units).length > 0
  }

  private readCode(row: GridRow, cell: GridCell, heading: string): Unit | null {
    const { units, log } = this.context
    const known = typeof cell === 'string' ? units.byCode.get(cell) : undefined
    if (known !== undefined) {
      if (known.level === 'kecamatan') this.enterUnit(known)
      return this.agrees(row, known, this.nameOf(row, known.level)) ? known : null
    }
    const found = cellText(cell)
    const place = this.place(row, heading)
    const level = this.header.code?.level ?? this.header.name?.level ?? null
    const every = codeCandidates(cell, this.list, units)
    const ofLevel = every.filter((unit) => level === null || unit.level === level)
    const candidates = ofLevel.length > 0 ? ofLevel : every
    const [first] = candidates
    if (first === undefined) {
      log.error('wilayah-tidak-dikenal', place, { found })
      return null
    }
    const name = this.nameOf(row, first.level)
    if (candidates.length === 1) {
      return this.agrees(row, first, name) ? this.recover(row, found, first) : null
    }
    const named = candidates.filter((unit) => name !== '' && units.isNamed(unit, name))
    const [only] = named
    if (only !== undefined && named.length === 1) return this.recover(row, found, only)
    this.tellUnsure(place, found, candidates)
    return null
  }

  private tellUnsure(place: Place, found: string, candidates: readonly Unit[]): void {
    const expected = candidates.map((unit) => `${unit.code} ${unit.name}`).join(', ')
    const isTwoLists = /^\d{10}$/.test(found)
    if (!isTwoLists) this.context.log.error('kode-tidak-pasti', place, { found, expected })
    else if (!this.isListTold) {
      this.isListTold = true
      this.context.log.error('kode-dua-daftar', place, { found, expected })
    }
  }

  /** The name beside the code of a unit: in a table of kecamatan theirs is the name of the row. */
  private nameOf(row: GridRow, level: Unit['level'] | null): string {
    const { name, kecamatan } = this.header
    const column = name ?? (level === 'kecamatan' ? kecamatan : null)
    return column === null ? '' : cellText(row.cells[column.index])
  }

  private recover(row: GridRow, found: string, unit: Unit): Unit {
    if (this.recovered !== null) this.recovered.count += 1
    else this.recovered = { count: 1, found, unit, line: row.line }
    if (unit.level === 'kecamatan') this.enterUnit(unit)
    return unit
  }

  /**
   * Whether the name beside a code may be that of its unit. A slip of spelling is told and passes; the name
   * of another place is an error, for then one of the two columns is sorted or shifted.
   */
  private agrees(row: GridRow, unit: Unit, name: string): boolean {
    const { units, names, log } = this.context
    const column = this.header.name ?? this.header.kecamatan
    const place = this.place(row, column?.heading ?? null, unit.code)
    if (!this.beside.fits(row, unit)) return false
    if (name === '' || name === unit.name || units.isNamed(unit, name)) return true
    if (names.isSlip(name, unit)) {
      log.warn('nama-berbeda', place, { found: name, expected: unit.name })
      return true
    }
    const found = this.header.code === null ? '' : cellText(row.cells[this.header.code.index])
    const expected = `${unit.name} (${unit.code})`
    log.error('kode-beda-nama', place, { found, name, expected })
    return false
  }

  /** Tells once for the table which codes were given back their form. */
  finish(): void {
    if (this.recovered === null) return
    const { count, found, unit, line } = this.recovered
    const column = this.header.code?.heading ?? null
    const place = { file: this.grid.file, sheet: this.grid.sheet, row: line, column }
    this.context.log.note('kode-dipulihkan', place, { count, found, expected: unit.code })
  }
}
