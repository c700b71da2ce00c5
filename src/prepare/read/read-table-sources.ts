import { listTables } from '../intake/list-tables'
import type { ProblemLog } from '../problems/problem-log'
import { readRequired } from './read-choice'
import { readCsv } from '../intake/grid/read-csv'

export const TABLE_SOURCES_FILE = 'sumber-tabel.csv'

/**
 * Tables of `nilai/` with another source than the catalogue names for their indicators, from
 * `sumber-tabel.csv`: the source hangs on the table, so that new figures never show an old one.
 */
export function readTableSources(
  root: string,
  sources: ReadonlySet<string>,
  log: ProblemLog,
): ReadonlyMap<string, string> {
  const table = readCsv(root, TABLE_SOURCES_FILE, ['tabel', 'sumber'], log)
  const tables = new Set(listTables(root, 'nilai').map((name) => `nilai/${name}`))
  const found = new Map<string, string>()
  const lines = new Map<string, number>()
  for (const row of table?.rows ?? []) {
    if (table === null) break
    const place = { file: TABLE_SOURCES_FILE, row: row.line }
    const file = readRequired(table, row, 'tabel', log)
    const source = readRequired(table, row, 'sumber', log)
    const other = lines.get(file)
    if (other !== undefined)
      log.error('kode-ganda', { ...place, column: 'tabel' }, { found: file, other })
    else if (file !== '' && !tables.has(file))
      log.error('sumber-tabel-tanpa-tabel', { ...place, column: 'tabel' }, { found: file })
    if (source !== '' && !sources.has(source))
      log.error('sumber-tidak-dikenal', { ...place, column: 'sumber' }, { found: source })
    lines.set(file, row.line)
    found.set(file, source)
  }
  return found
}
