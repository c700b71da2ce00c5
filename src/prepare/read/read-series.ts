import { Period, type SeriesFile, type SeriesMark, type SeriesPoint } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { MARKS, STATUSES } from '../model/catalogue-tokens'
import { parseCell } from '../intake/figures/parse-cell'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { readChoice, readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import { TRUST } from './read-sources'

export type Series = SeriesFile['series'][string]

export const SERIES_FILE = 'seri/kabupaten.csv'
export const BREAKS_FILE = 'seri/putus.csv'
const COLUMNS = ['indikator', 'tahun', 'nilai', 'sumber', 'kepercayaan', 'status', 'catatan']

type Context = {
  root: string
  catalogue: ReadonlyMap<string, CatalogueEntry>
  sources: ReadonlySet<string>
  /** Filled with the line of each point, by indicator and period. */
  lines?: Map<string, number>
  log: ProblemLog
}

function readPoint(table: Table, row: Row, entry: CatalogueEntry, context: Context) {
  const { log, sources } = context
  const place = { file: table.file, row: row.line }
  const period = row.cell('tahun')
  if (!Period.safeParse(period).success) {
    log.error('tahun-salah', { ...place, column: 'tahun' }, { found: period })
  }
  const source = readRequired(table, row, 'sumber', log)
  if (source !== '' && !sources.has(source)) {
    log.error('sumber-tidak-dikenal', { ...place, column: 'sumber' }, { found: source })
  }
  const value = parseCell(row.cell('nilai'), entry, { ...place, column: 'nilai' }, log)
  const trust = readChoice(TRUST, table, row, 'kepercayaan', log)
  const status = readChoice(STATUSES, table, row, 'status', log)
  const marks = readMarks(table, row, log)
  const margin = readMargin(table, row, entry, log)
  if (value === null || trust === null || status === null) return null
  const note = { id: row.cell('catatan'), en: row.cell('catatan_en') }
  return {
    ...{ period, value, status, source, trust, note },
    ...(marks.length === 0 ? {} : { marks }),
    ...(margin === null ? {} : { margin }),
  } satisfies SeriesPoint
}

/** `survei|sementara`, in the order of the contract; an unknown word is an error. */
function readMarks(table: Table, row: Row, log: ProblemLog): SeriesMark[] {
  const column = 'tanda'
  const words = row.cell(column).toLowerCase().split('|')
  const found = words.map((word) => word.trim()).filter((word) => word !== '')
  for (const word of found.filter((one) => !Object.hasOwn(MARKS, one))) {
    const expected = Object.keys(MARKS).join(', ')
    log.error('isian-salah', { file: table.file, row: row.line, column }, { found: word, expected })
  }
  return Object.values(MARKS).filter((mark) => found.includes(mark))
}

/** Half the width of the published 95% interval; null for an empty cell, and an error for no positive number. */
function readMargin(table: Table, row: Row, entry: CatalogueEntry, log: ProblemLog): number | null {
  const found = row.cell('selang')
  if (found === '') return null
  const place = { file: table.file, row: row.line, column: 'selang' }
  return parseCell(found, { ...entry, minimum: 0, maximum: null }, place, log)
}

function readBreaks(context: Context, series: Map<string, Series>): void {
  const columns = ['indikator', 'setelah', 'alasan_id', 'alasan_en']
  const table = readCsv(context.root, BREAKS_FILE, columns, context.log)
  for (const row of table?.rows ?? []) {
    const found = row.cell('indikator')
    const target = series.get(found)
    if (target === undefined) {
      const place = { file: BREAKS_FILE, row: row.line, column: 'indikator' }
      context.log.error('indikator-tidak-dikenal', place, { found })
      continue
    }
    const reason = { id: row.cell('alasan_id'), en: row.cell('alasan_en') }
    target.breaks.push({ after: row.cell('setelah'), reason })
  }
}

/** Figures published for the kabupaten alone: indicator -> points by period, in catalogue order. */
export function readSeries(context: Context): Map<string, Series> {
  const { catalogue, log } = context
  const table = readCsv(context.root, SERIES_FILE, COLUMNS, log)
  const found = new Map<string, Series>()
  for (const row of table?.rows ?? []) {
    if (table === null) break
    const id = row.cell('indikator')
    const entry = catalogue.get(id)
    const place = { file: table.file, row: row.line, column: 'indikator' }
    if (entry === undefined) {
      log.error('indikator-tidak-dikenal', place, { found: id })
      continue
    }
    const point = readPoint(table, row, entry, context)
    if (point === null) continue
    const series = found.get(id) ?? { points: [], breaks: [] }
    if (series.points.some(({ period }) => period === point.period)) {
      log.error('baris-bertentangan', place, { other: table.file })
      continue
    }
    series.points.push(point)
    context.lines?.set(`${id} ${point.period}`, row.line)
    found.set(id, series)
  }
  // Of a file that could not be read no break is wrong.
  if (table !== null) readBreaks(context, found)
  const ordered = new Map<string, Series>()
  for (const id of catalogue.keys()) {
    const series = found.get(id)
    if (series === undefined) continue
    series.points.sort((a, b) => (a.period < b.period ? -1 : 1))
    ordered.set(id, series)
  }
  return ordered
}
