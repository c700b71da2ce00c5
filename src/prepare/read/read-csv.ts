import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gridOfRecords } from '../intake/grid'
import { isNameRefused, isRefused } from '../intake/personal-data'
import { isCsvTooLarge } from '../intake/size-limits'
import type { ProblemLog } from '../problems/problem-log'
import { currentReading } from '../run-context'
import { decodeText } from './decode-text'
import { splitCsv, type Records } from './split-csv'

export type Row = {
  /** Line in the file, the heading being 1. */
  line: number
  cell: (column: string) => string
}

/** A table with provenance: which file and line each cell came from. */
export type Table = { file: string; columns: string[]; rows: Row[] }

/**
 * Reads `root/file` (UTF-8 or Windows-1252, `,` `;` or tab, any line ends). `required` columns must be
 * there. Problems go to the log and the result is null, as for personal data.
 */
export function readCsv(
  root: string,
  file: string,
  required: readonly string[],
  log: ProblemLog,
): Table | null {
  if (isNameRefused(file, log)) return null
  const path = join(root, file)
  if (!existsSync(path)) {
    log.error('berkas-tidak-ada', { file })
    return null
  }
  const reading = currentReading()
  reading?.leaveOut(file, null, 'ditolak')
  const bytes = readFileSync(path)
  if (isCsvTooLarge(file, bytes, log)) return null
  let records: Records
  try {
    records = splitCsv(decodeText(bytes))
  } catch (error) {
    log.error('berkas-rusak', { file }, { reason: (error as Error).message })
    return null
  }
  if (isRefused([gridOfRecords(file, records)], log)) return null
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
  const asked = new Set<string>()
  const rows = records.cells.slice(1).flatMap((record, index): Row[] => {
    if (record.every((cell) => cell === '')) return []
    const cell = (column: string): string => {
      asked.add(column)
      return record[positions.get(column) ?? -1] ?? ''
    }
    return [{ line: records.lines[index + 1] ?? 0, cell }]
  })
  reading?.addTable(file, rows.length, columns, asked)
  return { file, columns, rows }
}
