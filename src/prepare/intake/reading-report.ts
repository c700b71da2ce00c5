import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalizedText } from '../../contract'
import { NO_PLACES, type IsPlace } from './personal/personal-kinds'
import { toldName, toldPath, toldSheet } from './personal/told-name'
import { append } from '../append'

export type RowReason = 'jumlah' | 'tersembunyi' | 'tanpa-angka' | 'tidak-diambil'
export type ColumnReason = 'jumlah' | 'tersembunyi' | 'tidak-dipakai' | 'tidak-diambil'
export type SheetReason = 'tersembunyi' | 'tanpa-tabel' | 'tidak-dibaca' | 'ditolak'

/** What columns of figures were read as. */
export type FigureReading = {
  columns: string[]
  indicator: string
  name: LocalizedText
  /** Years and months, in order. */
  periods: string[]
  /** Id in `sumber.csv` of the source that the figures are shown with, of the table or of the indicator. */
  source: string
}

/** What a run has taken from one sheet of a workbook or one file, and what it has not. */
export type SheetReading = {
  file: string
  /** Null for a file that has no sheets. */
  sheet: string | null
  /** Why nothing of it was read; null when it was. */
  leftOut: SheetReason | null
  /** Rows or, on a map, features. */
  rows: number
  rowsLeftOut: { reason: RowReason; count: number }[]
  columns: string[]
  columnsLeftOut: { column: string; reason: ColumnReason }[]
  /** Figures of regions; null in a file of another kind. */
  numbers: number | null
  figures: FigureReading[]
  /** Totals that could be held against what they add up, and how many differ. */
  totals: { checked: number; differing: number }
}

/** The source of an indicator in a table; undefined where it is that of the catalogue. */
type SourceOf = (file: string, indicator: string) => string | undefined

/** Guides and what editors leave are no data. */
const NO_DATA = /^\.|\.md$/i
/** Used by `--template` alone. */
const OF_TEMPLATES = 'templat/petunjuk.csv'

function filesIn(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NO_DATA.test(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesIn(root, path) : [path]
    })
}

/** Collects what a run reads, file by file. */
export class ReadingReport {
  private readonly sheets = new Map<string, SheetReading>()
  private readonly asked = new Map<string, ReadonlySet<string>[]>()

  private isPlace: IsPlace = NO_PLACES
  private sourceOf: SourceOf = () => undefined

  /** Known names of regions, which are not masked in the name of a file. */
  knowPlaces(isPlace: IsPlace): void {
    this.isPlace = isPlace
  }

  /** Where figures are from, now that tables and offices have named their own sources. */
  knowSources(sourceOf: SourceOf): void {
    this.sourceOf = sourceOf
  }

  /** The reading of one sheet, to be filled in. */
  at(file: string, sheet: string | null): SheetReading {
    const key = `${file}\n${sheet ?? ''}`
    const known = this.sheets.get(key)
    if (known !== undefined) return known
    const made: SheetReading = {
      ...{ file: toldPath(file, this.isPlace), leftOut: null, rows: 0, rowsLeftOut: [] },
      sheet: sheet === null ? null : toldSheet(sheet, this.isPlace),
      ...{ columns: [], columnsLeftOut: [], figures: [], numbers: null },
      totals: { checked: 0, differing: 0 },
    }
    this.sheets.set(key, made)
    return made
  }

  leaveOut(file: string, sheet: string | null, reason: SheetReason): void {
    this.at(file, sheet).leftOut = reason
  }

  /** A table of which each reader asks for the columns it knows; `asked` may still grow. */
  addTable(
    file: string,
    rows: number,
    columns: readonly string[],
    asked: ReadonlySet<string>,
  ): void {
    const named = columns.filter((name) => name !== '')
    Object.assign(this.at(file, null), { rows, columns: named, leftOut: null })
    append(this.asked, file, asked)
  }

  /** A settings file or a map; the former counts as one row. */
  addWhole(file: string, rows: number): void {
    Object.assign(this.at(file, null), { rows, leftOut: null })
  }

  addTotal(file: string, sheet: string | null, agrees: boolean): void {
    const { totals } = this.at(file, sheet)
    totals.checked += 1
    if (!agrees) totals.differing += 1
  }

  /** The files of `root` that nothing has asked for, now that all has been read. */
  addUnread(root: string): void {
    const known = new Set([...this.sheets.keys()].map((key) => key.split('\n')[0]))
    for (const file of filesIn(root)) {
      if (!known.has(file) && file !== OF_TEMPLATES) this.leaveOut(file, null, 'tidak-dibaca')
    }
  }

  /** Everything by file. */
  list(): SheetReading[] {
    for (const [file, sets] of this.asked) {
      const reading = this.at(file, null)
      if (reading.rows === 0) continue
      const isAsked = (column: string) => sets.some((asked) => asked.has(column))
      const unasked = reading.columns.filter((column) => !isAsked(column))
      reading.columns = reading.columns.filter(isAsked)
      reading.columnsLeftOut = unasked.map((column) => ({ column, reason: 'tidak-dipakai' }))
    }
    this.asked.clear()
    const told = (name: string) => toldName(name, this.isPlace)
    for (const [key, reading] of this.sheets) {
      const [file = ''] = key.split('\n')
      reading.figures = reading.figures.map((one) => ({
        ...one,
        ...{ columns: one.columns.map(told) },
        ...{ source: this.sourceOf(file, one.indicator) ?? one.source },
      }))
      reading.columns = reading.columns.map(told)
      reading.columnsLeftOut = reading.columnsLeftOut.map(({ column, reason }) => ({
        ...{ column: told(column), reason },
      }))
    }
    return [...this.sheets.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1))
  }
}
