import type { Erratum } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { readRequired } from './read-choice'
import { readCsv, type Row, type Table } from './read-csv'

const ERRATA_FILE = 'ralat.csv'
const COLUMNS = [
  ...['edisi_dari', 'edisi_sampai', 'indikator', 'keterangan_id', 'keterangan_en'],
  ...['perbaikan_id', 'perbaikan_en'],
]

/** `0.3.0`, or with its day as the CHANGELOG writes it: `0.3.0 (2026-11-26)`. */
const EDITION = /^(\d+\.\d+\.\d+)(?: \((\d{4}-\d{2}-\d{2})\))?$/
const INDICATOR = /^[a-z][a-z0-9_]*$/

function readEdition(
  table: Table,
  row: Row,
  column: 'edisi_dari' | 'edisi_sampai',
  log: ProblemLog,
): Erratum['from'] | null {
  const found = readRequired(table, row, column, log)
  if (found === '') return null
  const [, version, date = null] = EDITION.exec(found) ?? []
  if (version !== undefined) return { version, date }
  log.error('ralat-edisi', { file: table.file, row: row.line, column }, { found })
  return null
}

/** Negative when `a` came before `b`. */
function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number))
  const differing = (first ?? []).findIndex((part, index) => part !== second?.[index])
  return differing === -1 ? 0 : (first?.[differing] ?? 0) - (second?.[differing] ?? 0)
}

function readIndicators(table: Table, row: Row, log: ProblemLog): string[] {
  const ids = row.cell('indikator').split('|')
  return ids.flatMap((text) => {
    const found = text.trim()
    if (found === '') return []
    if (INDICATOR.test(found)) return [found]
    const place = { file: table.file, row: row.line, column: 'indikator' }
    log.error('kode-salah', place, { found, expected: 'sma_sederajat|sma_per_1000' })
    return []
  })
}

/**
 * What earlier editions published wrong, from `ralat.csv`, as it stands there. A row may name indicators
 * that were withdrawn since. The file need not hold any row, but it must be there: nothing to correct is a
 * statement too.
 */
export function readErrata(root: string, log: ProblemLog): Erratum[] {
  const table = readCsv(root, ERRATA_FILE, COLUMNS, log)
  return (table?.rows ?? []).flatMap((row): Erratum[] => {
    if (table === null) return []
    const text = (column: string): string => readRequired(table, row, column, log)
    const from = readEdition(table, row, 'edisi_dari', log)
    const until = readEdition(table, row, 'edisi_sampai', log)
    const indicators = readIndicators(table, row, log)
    const description = { id: text('keterangan_id'), en: text('keterangan_en') }
    const remedy = { id: text('perbaikan_id'), en: text('perbaikan_en') }
    if (from === null || until === null) return []
    if (compareVersions(from.version, until.version) > 0) {
      const place = { file: table.file, row: row.line, column: 'edisi_sampai' }
      log.error('ralat-terbalik', place, { found: until.version, earlier: from.version })
      return []
    }
    return [{ from, until, indicators, description, remedy }]
  })
}
