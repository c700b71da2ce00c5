import type { Island } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { isEmptyCell, parseNumber } from '../intake/figures/parse-number'
import { readChoice, readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import type { Unit } from '../model/unit'
import { checkSchoolName } from './school-name'

/** A school as the register states it, before it is placed in a desa. */
export type StatedSchool = {
  id: string
  name: string
  kind: 'SD' | 'SMP' | 'SMA' | 'SMK' | 'SLB'
  ownership: 'negeri' | 'swasta'
  lng: number | null
  lat: number | null
  kecamatan: string
  /** As written, to tell which desa it names; never published. */
  address: string
}

export type PointContext = {
  root: string
  units: ReadonlyMap<string, Unit>
  sources: ReadonlySet<string>
  log: ProblemLog
}

export const SCHOOLS_FILE = 'titik/sekolah.csv'
const KINDS = { sd: 'SD', smp: 'SMP', sma: 'SMA', smk: 'SMK', slb: 'SLB' } as const
const OWNERSHIP = { negeri: 'negeri', swasta: 'swasta' } as const
const YES_NO = { ya: 'ya', tidak: 'tidak' } as const

/** Degrees; null when the cell is empty or cannot be read, which is told. */
export function readCoordinate(
  table: Table,
  row: Row,
  column: 'lat' | 'lng',
  log: ProblemLog,
): number | null {
  const found = row.cell(column)
  if (isEmptyCell(found)) return null
  const value = parseNumber(found)
  const limit = column === 'lat' ? 90 : 180
  const place = { file: table.file, row: row.line, column }
  if (value === null) log.error('angka-tidak-terbaca', place, { found })
  else if (Math.abs(value) > limit) {
    log.error('angka-di-luar-batas', place, { found, minimum: -limit, maximum: limit })
    return null
  }
  return value
}

/** Code of a region; an unknown one is told and returned as it stands. */
export function readRegionCell(
  table: Table,
  row: Row,
  column: string,
  { units, log }: PointContext,
): string {
  const found = row.cell(column)
  if (!units.has(found)) {
    log.error('wilayah-tidak-dikenal', { file: table.file, row: row.line, column }, { found })
  }
  return found
}

/** The kecamatan and the desa of a row, which must lie in it; the desa may be left open. */
export function readPlaceCells(
  table: Table & { sheet?: string | null },
  row: Row,
  context: PointContext,
): { kecamatan: string; desa: string | null } {
  const column = 'kode_desa'
  const desa = row.cell(column) === '' ? null : readRegionCell(table, row, column, context)
  const kecamatan = readRegionCell(table, row, 'kode_kecamatan', context)
  if (desa !== null && !desa.startsWith(`${kecamatan}.`)) {
    const place = { file: table.file, sheet: table.sheet ?? null, row: row.line, column }
    const expected = desa.slice(0, kecamatan.length)
    context.log.error('induk-salah', place, { found: kecamatan, expected })
  }
  return { kecamatan, desa }
}

export function readSchools(context: PointContext): StatedSchool[] {
  const columns = ['npsn', 'nama', 'bentuk', 'status', 'alamat', 'kode_kecamatan', 'lat', 'lng']
  const { log } = context
  const table = readCsv(context.root, SCHOOLS_FILE, columns, log)
  if (table === null) return []
  const lines = new Map<string, number>()
  return table.rows.flatMap((row): StatedSchool[] => {
    const id = readRequired(table, row, 'npsn', log)
    const other = lines.get(id)
    if (other !== undefined) {
      const place = { file: table.file, row: row.line, column: 'npsn' }
      log.error('kode-ganda', place, { found: id, other })
    }
    lines.set(id, row.line)
    const kind = readChoice(KINDS, table, row, 'bentuk', log)
    const ownership = readChoice(OWNERSHIP, table, row, 'status', log)
    if (kind === null || ownership === null) return []
    const kecamatan = readRegionCell(table, row, 'kode_kecamatan', context)
    const lng = readCoordinate(table, row, 'lng', log)
    const lat = readCoordinate(table, row, 'lat', log)
    const name = readRequired(table, row, 'nama', log)
    const cell = { file: table.file, row: row.line, column: 'bentuk', region: kecamatan }
    checkSchoolName(name, kind, cell, log)
    return [{ id, name, kind, ownership, lng, lat, kecamatan, address: row.cell('alamat') }]
  })
}

/** An island with its line in the list. */
export type StatedIsland = Island & { line: number }

export const ISLANDS_FILE = 'titik/pulau.csv'

export function readIslands({ root, log }: PointContext): StatedIsland[] {
  const table = readCsv(root, ISLANDS_FILE, ['kode', 'nama', 'lat', 'lng', 'berpenduduk'], log)
  if (table === null) return []
  return table.rows.flatMap((row): StatedIsland[] => {
    const lng = readCoordinate(table, row, 'lng', log)
    const lat = readCoordinate(table, row, 'lat', log)
    const inhabited = readChoice(YES_NO, table, row, 'berpenduduk', log)
    if (lng === null || lat === null || inhabited === null) return []
    const code = readRequired(table, row, 'kode', log)
    const name = readRequired(table, row, 'nama', log)
    return [{ code, name, lng, lat, inhabited: inhabited === 'ya', line: row.line }]
  })
}
