import type { Place, ProblemLog } from '../../problems/problem-log'
import { cellText, type Grid, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import { periodBeside } from './beside-period'
import { periodUnderHeading, statedByHeading } from './heading-period'
import { withinPeriodColumn } from './period-column'
import { joinPeriod, readPeriod } from './read-period'
import { noteAgainst, periodsOfNotes, type NotePeriod } from './note-period'
import { speaksOfSchools, withoutSecondHalf } from './second-half'
import { schoolYearOf, withoutSchoolYears, withSchoolYears } from './year-pairs'
import { single, type Stated } from './stated-period'
import * as title from './title-period'

/** The years of a cell such as "2024", "14/08/2024" or "2024/2025", of which no more is read. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
const LONGEST = 60

/**
 * The period of each row of one table, by its year and month columns or by the title of the table, and of each
 * column, whose heading may say another.
 */
export class TablePeriod {
  private readonly known = new Map<string, string | null>()
  private readonly sources: title.Sources
  private isTold = false
  private readonly notes: readonly NotePeriod[]
  private ofTitle: string | null = null
  private readonly ofHeadings: readonly (Stated | null)[]
  /** Some heading states a month. */
  private readonly isByMonth: boolean
  /** Columns of several periods stand side by side, or of a month beside whole years. */
  private readonly isWide: boolean
  private readonly byColumn = new Map<string, string | null>()

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly log: ProblemLog,
  ) {
    const above = title.titlesAbove(grid, 0, header.places)
    const { titles, standing } = withoutSecondHalf(above, grid, header.headings)
    const isOfSchools =
      speaksOfSchools([...above, ...header.headings]) ||
      above.some((text) => withoutSchoolYears(text).years.length > 0)
    this.ofHeadings = header.values.map(({ period }) =>
      period === null ? null : statedByHeading(period, isOfSchools),
    )
    this.isByMonth = this.ofHeadings.some((stated) => stated !== null && stated.months.size > 0)
    this.isWide = header.periods.length > 1 || this.isByMonth
    const headings = isOfSchools ? header.periods.map(withSchoolYears) : header.periods
    this.sources = title.sourcesOf(this.isWide ? [] : headings, titles, standing)
    this.notes = periodsOfNotes(header.notes)
  }

  private at(row: GridRow | undefined, column: string | null = null): Place {
    return { file: this.grid.file, sheet: this.grid.sheet, row: row?.line ?? null, column }
  }

  /** What the title and the sheet say; a column of years goes before the name of a file. */
  private get titled(): title.Sources {
    return this.sources.filter(([source]) => source === 'title' || source === 'sheet')
  }

  /** A table without a year column has its period in its title; false when that is not certain. */
  find(): boolean {
    const place = this.at(this.grid.rows[this.header.top])
    const part = this.ofHeadings.flatMap((stated) => stated?.part ?? [])
    if (part.length > 0) {
      const ofPart = this.header.values.filter((_, at) => this.ofHeadings[at]?.part)
      const columns = quoted(ofPart.map(({ heading }) => heading))
      return this.refusePart([['heading', quoted(part)]], place, { columns })
    }
    if (this.hasUnclearYears(place)) return false
    if (this.isByMonth && this.refuseSums(place)) return false
    if (this.header.year !== null) {
      if (this.isOfOtherSchoolYear(() => this.periodsOfRows(), place)) return false
      return !this.contradicts(this.notes.length === 0 ? [] : this.periodsOfRows())
    }
    if (this.isWide) return this.findBeside(place)
    return this.take(title.periodOfTitle(this.sources, this.grid), place)
  }

  /** Whether headings name several years each and so none, of which the title cannot choose, which is told. */
  private hasUnclearYears(place: Place): boolean {
    const unclear = this.header.values.filter((_, at) => (this.ofHeadings[at]?.years.size ?? 0) > 1)
    if (unclear.length === 0) return false
    const heading = quoted(unclear.map(({ period }) => period ?? ''))
    this.log.error('tahun-bertentangan', place, { heading })
    return true
  }

  /** The year of columns that state no more than a month, or nothing; whole years need no title. */
  private findBeside(place: Place): boolean {
    const stated = periodBeside(this.ofHeadings, this.sources, this.grid)
    if (stated.kind !== 'years') return this.take(stated, place)
    const titled = title.periodOfTitle(this.sources, this.grid)
    this.ofTitle = titled.kind === 'period' ? titled.period : ''
    if (this.isOfOtherSchoolYear(() => stated.years, place)) return false
    if (this.contradicts(stated.years)) return false
    const schoolYears = this.header.values.flatMap(({ period }, at) => {
      const own = this.ofHeadings[at]
      return own?.schoolYear && period !== null ? [[period, single(own.years) ?? ''] as const] : []
    })
    for (const [found, expected] of new Map(schoolYears))
      this.log.note('tahun-ajaran', place, { found, expected })
    return true
  }

  private take(stated: title.TitlePeriod, place: Place): boolean {
    switch (stated.kind) {
      case 'none':
        this.log.error('tahun-tidak-ada', place)
        return false
      case 'part':
        return this.refusePart(stated.said, place)
      case 'conflict':
        this.log.error('tahun-bertentangan', place, Object.fromEntries(stated.said))
        return false
      case 'period': {
        const { period, sources } = stated
        if (this.contradicts([period])) return false
        this.ofTitle = period
        this.log.note('tahun-dari-judul', place, {
          expected: { own: period },
          source: { own: sources.join(' ') },
        })
        this.tellSchoolYear(period, place)
        return true
      }
    }
  }

  private tellSchoolYear(period: string, place: Place): void {
    const found = this.sources.flatMap(([, { schoolYear, years }]) =>
      schoolYear !== null && years.has(period) ? [schoolYear] : [],
    )[0]
    if (found !== undefined) this.log.note('tahun-ajaran', place, { found, expected: period })
  }

  /** Whether the title is of a school year in which none of the figures' years lies, which is told. */
  private isOfOtherSchoolYear(periods: () => readonly string[], place: Place): boolean {
    const stated = this.titled.find(([, { schoolYear }]) => schoolYear !== null)
    if (stated === undefined) return false
    const [source, { schoolYear }] = stated
    const titled = this.titled.flatMap(([, one]) => [...one.years])
    const fitting = new Set(titled.flatMap((year) => [year, String(Number(year) + 1)]))
    const years = [...new Set(periods().map((period) => period.slice(0, 4)))]
    if (years.length === 0 || years.some((year) => fitting.has(year))) return false
    const params = { [source]: `"${schoolYear ?? ''}"`, column: years.join(', ') }
    this.log.error('tahun-bertentangan', place, params)
    return true
  }

  private refusePart(
    said: title.Said,
    place: Place,
    more: Readonly<Record<string, string>> = {},
  ): false {
    const [year] = this.sources.flatMap(([, { years }]) => [...years])
    const own = year === undefined ? {} : { year: { own: year } }
    this.log.error('tahun-sebagian', place, { ...Object.fromEntries(said), ...more, ...own })
    return false
  }

  /** Whether figures that stand for one month are said to be sums over several, which is told. */
  private refuseSums(place: Place): boolean {
    const said = title.sumsSaid(this.sources)
    const headings = this.ofHeadings.flatMap((stated) => stated?.sum ?? [])
    if (headings.length > 0) said.unshift(['heading', quoted(headings)])
    if (said.length > 0) this.refusePart(said, place)
    return said.length > 0 || this.contradicts(['0000-00'])
  }

  /** The periods that the rows state. */
  private periodsOfRows(): string[] {
    const { body, year, month } = this.header
    if (year === null) return []
    const found = this.grid.rows.slice(body).flatMap(({ cells }) => {
      return readPeriod(cells[year.index], month === null ? null : cells[month.index]) ?? []
    })
    return [...new Set(found)]
  }

  /** Whether a note speaks of a part of these years, of another year or of sums over months, which is told. */
  private contradicts(periods: readonly string[]): boolean {
    const against = noteAgainst(this.notes, periods)
    if (against === null) return false
    const at = { file: this.grid.file, sheet: this.grid.sheet, row: against.line }
    if ('part' in against) return !this.refusePart([['note', `"${against.part}"`]], at)
    const params = { note: against.years, column: periods.join(', ') }
    this.log.error('tahun-bertentangan', at, params)
    return true
  }

  /** Whether the rows above a repeated heading are the title of another period. */
  isOther(from: number, to: number): boolean {
    if (this.ofTitle === null) return false
    const nowhere = { file: '', sheet: null }
    const sources = title.sourcesOf([], title.titlesAbove(this.grid, from, to), nowhere)
    const stated = title.periodOfTitle(sources, nowhere)
    return stated.kind !== 'none' && !(stated.kind === 'period' && stated.period === this.ofTitle)
  }

  of(row: GridRow): string | null {
    const { year, month, period: column } = this.header
    if (year === null) return this.ofTitle
    const cell = row.cells[year.index]
    const monthCell = month === null ? null : row.cells[month.index]
    const isText = typeof cell === 'string' && month === null
    const known = isText ? this.known.get(cell) : undefined
    const ofSchool = isText ? schoolYearOf(cell, year.heading) : null
    const own = known === undefined ? (readPeriod(cell, monthCell) ?? ofSchool) : known
    if (isText) this.known.set(cell, own)
    const periodCell = column === null ? null : row.cells[column.index]
    const isHalf = ofSchool !== null && /^(?:ganjil|genap)$/i.test(cellText(periodCell))
    const within =
      own === null || isHalf
        ? { period: own }
        : withinPeriodColumn(own, periodCell, column?.heading ?? '')
    if ('part' in within) {
      const place = this.at(row, column?.heading ?? null)
      return this.once(() => this.refusePart([['period', `"${within.part}"`]], place))
    }
    const { period } = within
    if (period === null) {
      const cells = [cell, monthCell, periodCell].map((one) => cellText(one ?? null))
      const found = cells.filter((text) => text !== '').join(' ')
      this.log.error('tahun-salah', this.at(row, year.heading), { found })
      return null
    }
    this.holdBeside(period, row)
    return period.length === 4
      ? this.withinYear(period, row, year.heading)
      : this.ofMonth(period, row, year.heading)
  }

  /** Tells once of a further column of years that says another year than that of the row. */
  private holdBeside(period: string, row: GridRow): void {
    const own = period.slice(0, 4)
    const other = this.header.otherYears.find(({ index }) => {
      const said = cellText(row.cells[index]).slice(0, LONGEST)
      const years: readonly string[] = said.match(YEAR) ?? []
      return years.length > 0 && !years.includes(own)
    })
    if (other === undefined) return
    const beside = `"${other.heading}" ${cellText(row.cells[other.index])}`
    this.once(() => {
      const params = { column: period, beside }
      this.log.error('tahun-bertentangan', this.at(row, other.heading), params)
    })
  }

  /** Tells what holds for the whole table with its first row. */
  private once(tell: () => void): null {
    if (!this.isTold) tell()
    this.isTold = true
    return null
  }

  private ofMonth(month: string, row: GridRow, heading: string): string | null {
    if (this.isTold) return null
    this.isTold = this.refuseSums(this.at(row, heading))
    return this.isTold ? null : month
  }

  /** The period of a column in a row of `period`; null, with the reason told once, where they disagree. */
  ofColumn(position: number, period: string): string | null {
    const stated = this.isWide ? (this.ofHeadings[position] ?? null) : null
    if (stated === null) return period
    const key = `${String(position)} ${period}`
    const known = this.byColumn.get(key)
    if (known !== undefined) return known
    const found = periodUnderHeading(stated, period, this.header.year !== null)
    this.byColumn.set(key, found)
    if (found === null) {
      const heading = this.header.values[position]?.period ?? ''
      const place = this.at(this.grid.rows[this.header.top])
      this.once(() => {
        this.log.error('tahun-bertentangan', place, { heading, column: period })
      })
    }
    return found
  }

  /** "Mutasi Januari 2025" above a column of 2025 is of January; a quarter cannot be read at all. */
  private withinYear(year: string, row: GridRow, heading: string): string | null {
    const place = this.at(row, heading)
    const isOther = ({ years }: Stated) => years.size > 0 && !years.has(year)
    if (!this.isWide && this.ofHeadings.some((stated) => stated !== null && isOther(stated))) {
      const params = { heading: this.header.periods.join(', '), column: year }
      return this.once(() => {
        this.log.error('tahun-bertentangan', place, params)
      })
    }
    const years = this.titled.flatMap(([, stated]) => [...stated.years])
    if (years.length > 0 && !years.includes(year)) return year
    const parts = title.partsSaid(this.sources.filter(([, stated]) => !isOther(stated)))
    if (parts.length > 0) return this.once(() => this.refusePart(parts, place))
    const found = title.monthOfYear(this.titled, year, this.grid, true)
    if (found.kind === 'none') return year
    if (found.kind === 'conflict')
      return this.once(() => {
        const params = { column: year, ...Object.fromEntries(found.said) }
        this.log.error('tahun-bertentangan', place, params)
      })
    return this.ofMonth(joinPeriod(year, found.month) ?? year, row, heading)
  }
}

function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `"${word}"`).join(', ')
}
