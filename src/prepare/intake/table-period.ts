import type { Place, ProblemLog } from '../problems/problem-log'
import { cumulative } from './cumulative'
import { cellText, type Grid, type GridRow } from './grid'
import type { Header } from './header'
import { joinPeriod, readPeriod } from './read-period'
import { periodsOfNotes, type NotePeriod } from './note-period'
import * as title from './title-period'

const { partOfTitle, periodOfTitle, single, statedIn, titlesAbove } = title

/**
 * The period of each row of one table, by its year and month columns or by the title of the table, and of each
 * column, whose heading may say another.
 */
export class TablePeriod {
  private readonly known = new Map<string, string | null>()
  private readonly part: ReturnType<typeof partOfTitle>
  private isPartTold = false
  private readonly titles: string[]
  private readonly notes: readonly NotePeriod[]
  private ofTitle: string | null = null
  private readonly ofHeadings: readonly (title.Stated | null)[]
  /** Columns of several periods stand side by side, or of a month beside whole years. */
  private readonly isWide: boolean
  private readonly byColumn = new Map<string, string | null>()

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly log: ProblemLog,
  ) {
    this.titles = titlesAbove(grid, 0, header.places)
    this.part = partOfTitle(this.titles, grid.sheet)
    this.ofHeadings = header.values.map(({ period }) =>
      period === null ? null : statedIn([period], false),
    )
    const isMonth = this.ofHeadings.some((stated) => stated !== null && stated.months.size > 0)
    this.isWide = header.periods.length > 1 || isMonth
    this.notes = periodsOfNotes(header.notes)
  }

  private at(row: GridRow | undefined, column: string | null = null): Place {
    return { file: this.grid.file, sheet: this.grid.sheet, row: row?.line ?? null, column }
  }

  /** A table without a year column has its period in its title; false when that is not certain. */
  find(): boolean {
    const place = this.at(this.grid.rows[this.header.top])
    if (this.ofHeadings.some((stated) => stated?.isPart === true)) {
      this.log.error('tahun-sebagian', place)
      return false
    }
    if (this.isCumulative(place)) return false
    if (this.header.year !== null) return !this.contradicts(this.yearsOfRows())
    if (this.isWide) return this.findBeside(place)
    const stated = periodOfTitle(this.header.periods, this.titles, this.grid.sheet, this.grid.file)
    return this.take(stated, place)
  }

  /** Whether the figures are sums since January by the title, a note or a name, which is told. */
  private isCumulative(place: Place): boolean {
    const name = (this.grid.file.split('/').at(-1) ?? '').replaceAll('-', ' ')
    const row = place.row ?? null
    const texts = [...this.titles, this.grid.sheet ?? '', name].map((text) => ({ text, line: row }))
    const found = [...texts, ...this.header.notes].find(({ text }) => {
      const said = cumulative(text)
      return said === 'running' || (said === 'maybe' && this.isByMonth())
    })
    if (found !== undefined) this.log.error('tahun-sebagian', { ...place, row: found.line })
    return found !== undefined
  }

  private isByMonth(): boolean {
    const { year, month, body } = this.header
    if (month !== null || this.part.months.size > 0) return true
    if (this.ofHeadings.some((stated) => stated !== null && stated.months.size > 0)) return true
    if (year === null) return false
    return this.grid.rows.slice(body).some(({ cells }) => {
      return (readPeriod(cells[year.index], null)?.length ?? 0) > 4
    })
  }

  /** The year of columns that state no more than a month, or nothing; whole years need no title. */
  private findBeside(place: Place): boolean {
    const isYear = this.ofHeadings.every((stated) => stated?.years.size === 1)
    const isMonth = this.ofHeadings.every((stated) => stated?.months.size === 1)
    const { sheet, file } = this.grid
    const stated = periodOfTitle([], this.titles, sheet, file)
    const [first, ...others] = [...this.part.years].map(Number)
    if (isYear) {
      const years = this.ofHeadings.flatMap((heading) => [...(heading?.years ?? [])])
      const isOther = first !== undefined && others.length === 0 && !years.includes(String(first))
      if (!isOther) {
        if (this.contradicts(years)) return false
        this.ofTitle = stated.kind === 'period' ? stated.period : ''
        return true
      }
      const params = { heading: [...new Set(years)].join(', '), title: String(first) }
      this.log.error('tahun-bertentangan', place, params)
      return false
    }
    // "Januari sampai Maret 2025" above a column for each of these months is no part of a year.
    const year = single(this.part.years)
    if (stated.kind !== 'part' || !isMonth || year === undefined) return this.take(stated, place)
    return this.take({ kind: 'period', period: year, source: 'title' }, place)
  }

  private take(stated: title.TitlePeriod, place: Place): boolean {
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

  /** The period of a column in a row of `period`; null, with the reason told once, where they disagree. */
  ofColumn(position: number, period: string): string | null {
    const stated = this.isWide ? (this.ofHeadings[position] ?? null) : null
    if (stated === null) return period
    const key = `${String(position)} ${period}`
    const known = this.byColumn.get(key)
    if (known !== undefined) return known
    const [year, month] = period.split('-')
    const ownMonth = single(stated.months)
    const ownYear = single(stated.years) ?? year ?? ''
    const isOther =
      (this.header.year !== null && ownYear !== year) ||
      (ownMonth !== undefined && month !== undefined && ownMonth !== Number(month))
    const found = isOther ? null : periodFrom(ownYear, ownMonth ?? month)
    this.byColumn.set(key, found)
    if (isOther && !this.isPartTold) {
      const heading = this.header.values[position]?.period ?? ''
      const place = this.at(this.grid.rows[this.header.top])
      this.log.error('tahun-bertentangan', place, { heading, column: period })
      this.isPartTold = true
    }
    return found
  }

  /** "Mutasi Januari 2025" above a column of 2025 is of January; a quarter cannot be read at all. */
  private withinYear(year: string, row: GridRow, heading: string): string | null {
    const isOther = this.header.periods.some((text) => !statedIn([text], false).years.has(year))
    if (!this.isWide && isOther) {
      const params = { heading: this.header.periods.join(', '), column: year }
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

function periodFrom(year: string, month: number | string | undefined): string | null {
  return month === undefined ? year : joinPeriod(year, Number(month))
}
