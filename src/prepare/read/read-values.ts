import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Period } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import type { Origin } from './catalogue-tokens'
import { parseCell } from './parse-cell'
import type { CatalogueEntry } from './read-catalogue'
import { readCsv, type Row, type Table } from './read-csv'
import type { Unit } from './read-units'

/** One figure of one region and period, with the place it came from. */
export type Observation = {
  indicator: string
  period: string
  region: string
  value: number
  file: string
  row: number
}

const KEY_COLUMNS = ['kode', 'tahun']
/** Columns that help people read a table and carry no value. */
const INFORMATIVE = ['nama', 'kecamatan', 'desa', 'catatan', '']

export type TableContext = {
  root: string
  units: ReadonlyMap<string, Unit>
  catalogue: ReadonlyMap<string, CatalogueEntry>
  log: ProblemLog
}

function valueColumns(table: Table, origin: Origin, context: TableContext): CatalogueEntry[] {
  return table.columns.flatMap((column) => {
    if (KEY_COLUMNS.includes(column) || INFORMATIVE.includes(column)) return []
    const entry = context.catalogue.get(column)
    const place = { file: table.file, row: 1, column }
    if (entry === undefined) {
      context.log.error('kolom-tidak-dikenal', place, { found: column })
      return []
    }
    if (entry.origin !== origin) {
      context.log.error('kolom-salah-tempat', place, { found: column, expected: entry.origin })
      return []
    }
    return [entry]
  })
}

function simplifyName(name: string): string {
  return name.toLowerCase().replace(/^(desa|kelurahan|kel\.?|kecamatan|kec\.?)\s+/, '')
}

function readKey(table: Table, row: Row, { units, log }: TableContext) {
  const code = row.cell('kode')
  const period = row.cell('tahun')
  const unit = units.get(code)
  if (unit === undefined) {
    const place = { file: table.file, row: row.line, column: 'kode' }
    log.error('wilayah-tidak-dikenal', place, { found: code })
  }
  if (!Period.safeParse(period).success) {
    log.error(
      'tahun-salah',
      { file: table.file, row: row.line, column: 'tahun' },
      { found: period },
    )
    return null
  }
  if (unit === undefined) return null
  const name = row.cell('nama')
  if (name !== '' && simplifyName(name) !== simplifyName(unit.name)) {
    const place = { file: table.file, row: row.line, column: 'nama', region: code }
    log.warn('nama-berbeda', place, { found: name, expected: unit.name })
  }
  return { code, period }
}

function readTable(table: Table, origin: Origin, context: TableContext): Observation[] {
  const entries = valueColumns(table, origin, context)
  const seen = new Map<string, Row>()
  return table.rows.flatMap((row) => {
    const key = readKey(table, row, context)
    if (key === null) return []
    const id = `${key.code} ${key.period}`
    const earlier = seen.get(id)
    if (earlier !== undefined) {
      const place = { file: table.file, row: row.line, region: key.code }
      const same = entries.every((entry) => row.cell(entry.id) === earlier.cell(entry.id))
      if (same) context.log.warn('baris-ganda', place, { other: earlier.line })
      else {
        const other = `${table.file} baris ${String(earlier.line)}`
        context.log.error('baris-bertentangan', place, { other })
      }
      return []
    }
    seen.set(id, row)
    return entries.flatMap((entry) => {
      const place = { file: table.file, row: row.line, column: entry.id, region: key.code }
      const value = parseCell(row.cell(entry.id), entry, place, context.log)
      if (value === null) return []
      const { code: region, period } = key
      return [{ indicator: entry.id, period, region, value, file: table.file, row: row.line }]
    })
  })
}

function rejectConflicts(observations: Observation[], log: ProblemLog): Observation[] {
  const seen = new Map<string, Observation>()
  return observations.filter((observation) => {
    const { indicator, period, region, file, row } = observation
    const key = `${indicator} ${period} ${region}`
    const earlier = seen.get(key)
    if (earlier === undefined) {
      seen.set(key, observation)
      return true
    }
    const other = `${earlier.file} baris ${String(earlier.row)}`
    log.error('baris-bertentangan', { file, row, column: indicator, region }, { other })
    return false
  })
}

/** All tables of a folder of `data/`, in order of their names. */
export function readValueFolder(
  folder: 'nilai' | 'contoh',
  origin: Origin,
  context: TableContext,
): Observation[] {
  const path = join(context.root, folder)
  if (!existsSync(path)) return []
  const files = readdirSync(path).filter((name) => name.endsWith('.csv'))
  const observations = files.sort().flatMap((name) => {
    const table = readCsv(context.root, `${folder}/${name}`, KEY_COLUMNS, context.log)
    return table === null ? [] : readTable(table, origin, context)
  })
  return rejectConflicts(observations, context.log)
}
