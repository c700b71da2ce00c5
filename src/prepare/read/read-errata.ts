import type { Erratum } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { nearestNames } from './nearest-names'
import { readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'

export const ERRATA_FILE = 'ralat.csv'
const COLUMNS = [
  ...['edisi_dari', 'edisi_sampai', 'indikator', 'keterangan_id', 'keterangan_en'],
  ...['perbaikan_id', 'perbaikan_en'],
]

/** `0.3.0`, or with its day as the CHANGELOG writes it: `0.3.0 (2026-11-26)`. */
const EDITION = /^(\d+\.\d+\.\d+)(?: \((\d{4}-\d{2}-\d{2})\))?$/
const INDICATOR = /^[a-z][a-z0-9_]*$/

/** What errata may name: editions with their days, and the indicators of the catalogue. */
type KnownToErrata = {
  editions: Readonly<Record<string, string>>
  indicators: readonly string[]
}

function readEdition(
  table: Table,
  row: Row,
  column: 'edisi_dari' | 'edisi_sampai',
  { editions }: KnownToErrata,
  log: ProblemLog,
): Erratum['from'] | null {
  const found = readRequired(table, row, column, log)
  if (found === '') return null
  const place = { file: table.file, row: row.line, column }
  const [, version, date = null] = EDITION.exec(found) ?? []
  if (version === undefined) {
    log.error('ralat-edisi', place, { found })
    return null
  }
  if (editions[version] === undefined || (date !== null && date !== editions[version])) {
    const known = Object.entries(editions).map(([one, day]) => `${one} (${day})`)
    const near = nearestNames(found, known)
    const expected = (near.length > 0 ? near : known).join(', ') || '–'
    log.error('ralat-edisi-asing', place, { found, expected })
  }
  return { version, date }
}

/** Negative when `a` came before `b`. */
function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number))
  const differing = (first ?? []).findIndex((part, index) => part !== second?.[index])
  return differing === -1 ? 0 : (first?.[differing] ?? 0) - (second?.[differing] ?? 0)
}

type IdColumn = 'indikator' | 'ditarik'

function readIds(table: Table, row: Row, column: IdColumn, log: ProblemLog): string[] {
  const ids = row.cell(column).split('|')
  return ids.flatMap((text) => {
    const found = text.trim()
    if (found === '') return []
    if (INDICATOR.test(found)) return [found]
    const place = { file: table.file, row: row.line, column }
    log.error('kode-salah', place, { found, expected: 'sma_sederajat|sma_per_1000' })
    return []
  })
}

/** The indicators concerned: those still in the catalogue, and those withdrawn, which are no longer. */
function readIndicators(
  table: Table,
  row: Row,
  { indicators }: KnownToErrata,
  log: ProblemLog,
): string[] {
  const place = { file: table.file, row: row.line }
  const current = readIds(table, row, 'indikator', log)
  for (const found of current.filter((id) => !indicators.includes(id))) {
    const expected = nearestNames(found, indicators).join(', ') || '–'
    log.error('ralat-indikator', { ...place, column: 'indikator' }, { found, expected })
  }
  const withdrawn = readIds(table, row, 'ditarik', log)
  for (const found of withdrawn.filter((id) => indicators.includes(id))) {
    log.error('ralat-tidak-ditarik', { ...place, column: 'ditarik' }, { found })
  }
  return [...current, ...withdrawn]
}

/**
 * What earlier editions published wrong, from `ralat.csv`. Indicators that were withdrawn since stand in a
 * column of their own, so that a name that is merely misspelt is found. The file need not hold any row, but it must be there: nothing to correct is a
 * statement too.
 */
export function readErrata(root: string, known: KnownToErrata, log: ProblemLog): Erratum[] {
  const table = readCsv(root, ERRATA_FILE, COLUMNS, log)
  return (table?.rows ?? []).flatMap((row): Erratum[] => {
    if (table === null) return []
    const text = (column: string): string => readRequired(table, row, column, log)
    const from = readEdition(table, row, 'edisi_dari', known, log)
    const until = readEdition(table, row, 'edisi_sampai', known, log)
    const indicators = readIndicators(table, row, known, log)
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
