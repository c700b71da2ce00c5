import type { Place, ProblemLog } from '../problems/problem-log'
import { cellText, type Grid, type GridRow } from './grid'
import type { Header } from './header'
import { joinPeriod, readPeriod } from './read-period'
import { periodsOfNotes, type NotePeriod } from './note-period'
import { partOfTitle, periodOfTitle, titlesAbove } from './title-period'

/** The period of each row of one table: by its year and month columns, or by the title of the table. */
export class TablePeriod {
  private readonly known = new Map<string, string | null>()
  private readonly part: ReturnType<typeof partOfTitle>
  private isPartTold = false
  private readonly titles: string[]
  private readonly notes: readonly NotePeriod[]
  private ofTitle: string | null = null

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly log: ProblemLog,
  ) {
    this.titles = titlesAbove(grid, 0, header.places)
    this.part = partOfTitle(this.titles, grid.sheet)
    this.notes = periodsOfNotes(header.notes)
  }

  private at(row: GridRow | undefined, column: string | null = null): Place {
    return { file: this.grid.file, sheet: this.grid.sheet, row: row?.line ?? null, column }
  }

  /** A table without a year column has its period in its title; false when that is not certain. */
  find(): boolean {
    if (this.header.year !== null) return !this.contradicts(this.yearsOfRows())
    const stated = periodOfTitle(this.header.years, this.titles, this.grid.sheet, this.grid.file)
    const place = this.at(this.grid.rows[this.header.top])
    switch (stated.kind) {
      case 'none':
        this.log.error('tahun-tidak-ada', place)
        return false
      case 'part':
        this.log.error('tahun-sebagian', place)
        return false
      case 'conflict':
        this.log.error('tahun-bertentangan', place, Object.fromEntries(stated.stated))
        return false
      case 'period': {
        const { period, source } = stated
        if (period.length === 4 && this.contradicts([period])) return false
        this.ofTitle = period
        this.log.note('tahun-dari-judul', place, {
          expected: { own: period },
          source: { own: source },
        })
        return true
      }
    }
  }

  /** The whole years that the rows state; none in a table by month. */
  private yearsOfRows(): string[] {
    const { body, year, month } = this.header
    if (this.notes.length === 0 || year === null) return []
    const found = this.grid.rows.slice(body).map(({ cells }) => {
      return readPeriod(cells[year.index], month === null ? null : cells[month.index])
    })
    return [...new Set(found)].filter((period) => period?.length === 4).map(String)
  }

  /** Whether a note speaks of a part of these years or of another year, which is told. */
  private contradicts(years: readonly string[]): boolean {
    if (years.length === 0) return false
    const part = this.notes.find(({ isPart }) => isPart)
    const other = this.notes.find((note) => [...note.years].some((year) => !years.includes(year)))
    const at = { file: this.grid.file, sheet: this.grid.sheet }
    if (part !== undefined) this.log.error('tahun-sebagian', { ...at, row: part.line })
    else if (other !== undefined) {
      const params = { note: [...other.years].join(', '), column: years.join(', ') }
      this.log.error('tahun-bertentangan', { ...at, row: other.line }, params)
    }
    return part !== undefined || other !== undefined
  }

  /** Whether the rows above a repeated heading are the title of another period. */
  isOther(from: number, to: number): boolean {
    if (this.ofTitle === null) return false
    const stated = periodOfTitle([], titlesAbove(this.grid, from, to), null, '')
    return stated.kind !== 'none' && !(stated.kind === 'period' && stated.period === this.ofTitle)
  }

  of(row: GridRow): string | null {
    const { year, month } = this.header
    if (year === null) return this.ofTitle
    const cell = row.cells[year.index]
    const monthCell = month === null ? null : row.cells[month.index]
    const isText = typeof cell === 'string' && month === null
    const known = isText ? this.known.get(cell) : undefined
    const period = known === undefined ? readPeriod(cell, monthCell) : known
    if (isText) this.known.set(cell, period)
    if (period === null) {
      const found = [cellText(cell), cellText(monthCell)].filter((text) => text !== '').join(' ')
      this.log.error('tahun-salah', this.at(row, year.heading), { found })
    }
    return period?.length === 4 ? this.withinYear(period, row, year.heading) : period
  }

  /** "Mutasi Januari 2025" above a column of 2025 is of January; a quarter cannot be read at all. */
  private withinYear(year: string, row: GridRow, heading: string): string | null {
    if (this.header.years.some((other) => other !== year)) {
      const params = { heading: this.header.years.join(', '), column: year }
      if (!this.isPartTold) this.log.error('tahun-bertentangan', this.at(row, heading), params)
      this.isPartTold = true
      return null
    }
    const { years, months, isPart } = this.part
    if (years.size > 0 && !years.has(year)) return year
    const [month] = months
    if (!isPart) return month === undefined ? year : joinPeriod(year, month)
    if (!this.isPartTold) this.log.error('tahun-sebagian', this.at(row, heading))
    this.isPartTold = true
    return null
  }
}
