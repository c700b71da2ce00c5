import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gridOfRecords } from './grid'
import { isNameRefused, isRefused } from '../personal-data'
import { isCsvTooLarge, isFileTooLarge } from './size-limits'
import type { ProblemLog } from '../../problems/problem-log'
import { currentReading } from '../../run-context'
import { decodeText } from './decode-text'
import { isMissing } from './required-files'
import { splitCsv, type Records } from './split-csv'
import { longestIn, tellTooLong } from './text-length'

export type Row = {
  /** Line in the file, the heading being 1. */
  line: number
  cell: (column: string) => string
}

/** A table with provenance: which file and line each cell came from. */
export type Table = { file: string; columns: string[]; rows: Row[] }

/** Cells of a row of headings, and how many of them there are up to the last that says something. */
export type Width = { all: number; named: number }

export function widthOf(headings: readonly string[]): Width {
  return { all: headings.length, named: headings.findLastIndex((text) => text !== '') + 1 }
}

/**
 * Whether a row has a cell for each heading and no more. One with a cell too few or too many has figures
 * under the wrong heading: a decimal comma without quotes makes two cells of one.
 */
export function fitsWidth(cells: readonly unknown[], { all, named }: Width): boolean {
  return cells.length >= named && cells.length <= all
}

export function tellSwallowed(file: string, { swallowed }: Records, log: ProblemLog): void {
  for (const row of swallowed) log.error('baris-tertelan', { file, row })
}

/**
 * Reads `root/file` (UTF-8 or Windows-1252, `,` `;` or tab, any line ends). `required` columns must be
 * there. Problems go to the log and the result is null, as for personal data and for a file that is absent
 * and may be.
 */
export function readCsv(
  root: string,
  file: string,
  required: readonly string[],
  log: ProblemLog,
): Table | null {
  if (isNameRefused(file, log)) return null
  if (isMissing(root, file, log)) return null
  const reading = currentReading()
  reading?.leaveOut(file, null, 'ditolak')
  if (isFileTooLarge(root, file, 'table', log)) return null
  const bytes = readFileSync(join(root, file))
  if (isCsvTooLarge(file, bytes, log)) return null
  let records: Records
  try {
    records = splitCsv(decodeText(bytes))
  } catch {
    log.error('berkas-rusak', { file }, { what: { own: 'table' } })
    return null
  }
  const grid = { ...gridOfRecords(file, records), isHeaded: true, isPublished: true }
  if (isRefused([grid], log)) return null
  tellSwallowed(file, records, log)
  const columns = (records.cells[0] ?? []).map((name) => name.toLowerCase())
  const missing = required.filter((name) => !columns.includes(name))
  for (const expected of missing) {
    log.error('kolom-hilang', { file, row: 1 }, { expected, found: columns.join(', ') })
  }
  columns.forEach((found, index) => {
    if (found !== '' && columns.indexOf(found) !== index) {
      log.error('kolom-ganda', { file, row: 1, column: found }, { found })
    }
  })
  if (missing.length > 0) return null
  const positions = new Map(columns.map((name, index) => [name, index]))
  const width = widthOf(records.cells[0] ?? [])
  records.cells.forEach((cells, index) => {
    const place = { file, row: records.lines[index] ?? 0 }
    if (!fitsWidth(cells, width)) {
      log.error('baris-lebar-lain', place, { found: cells.length, expected: width.all })
    }
  })
  const asked = new Set<string>()
  const tooLong = new Set<string>()
  const rows = records.cells.slice(1).flatMap((record, index): Row[] => {
    const cellAt = (column: string): string => record[positions.get(column) ?? -1] ?? ''
    if (columns.every((name) => cellAt(name) === '')) return []
    const line = records.lines[index + 1] ?? 0
    const cell = (column: string): string => {
      asked.add(column)
      const text = cellAt(column)
      if (text.length <= longestIn(column)) return text
      const key = `${String(line)} ${column}`
      if (!tooLong.has(key)) tellTooLong(text, column, { file, row: line, column }, log)
      tooLong.add(key)
      return text
    }
    return [{ line, cell }]
  })
  reading?.addTable(file, rows.length, columns, asked)
  return { file, columns, rows }
}
