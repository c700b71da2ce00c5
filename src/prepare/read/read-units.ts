import type { AdminLevel } from '../../contract'
import type { Unit, UnitType } from '../model/unit'
import type { ProblemLog } from '../problems/problem-log'
import { readChoice, readRequired } from './read-choice'
import { readRegionCode } from './read-code'
import { readCsv } from '../intake/grid/read-csv'

export const UNITS_FILE = 'unit.csv'

const TYPES: { readonly [Type in UnitType]: Type } = {
  kabupaten: 'kabupaten',
  kecamatan: 'kecamatan',
  desa: 'desa',
  kelurahan: 'kelurahan',
}
const LEVELS: Record<UnitType, AdminLevel> = {
  kabupaten: 'kabupaten',
  kecamatan: 'kecamatan',
  desa: 'desa',
  kelurahan: 'desa',
}
const LEVEL_ORDER: Record<AdminLevel, number> = { kabupaten: 0, kecamatan: 1, desa: 2 }

/** What a code of so many groups stands for. */
const KINDS_BY_PARTS: Record<number, readonly UnitType[]> = {
  2: ['kabupaten'],
  3: ['kecamatan'],
  4: ['desa', 'kelurahan'],
}

function parentOf(code: string): string | null {
  const parts = code.split('.')
  return parts.length <= 2 ? null : parts.slice(0, -1).join('.')
}

/** All of a list hang from one kabupaten: told once, not for each row. */
function hasOneRoot(
  units: readonly Unit[],
  lines: ReadonlyMap<string, number>,
  log: ProblemLog,
): boolean {
  const roots = units.filter(({ level }) => level === 'kabupaten')
  const [first, second] = roots
  if (first === undefined) {
    if (units.length > 0) log.error('kabupaten-tidak-ada', { file: UNITS_FILE, column: 'jenis' })
    return false
  }
  if (second === undefined) return true
  const place = { file: UNITS_FILE, row: lines.get(second.code) ?? null, column: 'jenis' }
  const names = [first, second].map(({ name, code }) => `${name} (${code})`).join(', ')
  log.error('kabupaten-ganda', place, {
    count: roots.length,
    found: names + (roots.length > 2 ? ', …' : ''),
  })
  return false
}

/** The official list: kabupaten first, then kecamatan, then desa and kelurahan, each by code. */
export function readUnits(root: string, log: ProblemLog): Unit[] {
  const columns = ['kode', 'nama', 'jenis', 'induk', 'kode_bps', 'pemekaran_dari']
  const table = readCsv(root, UNITS_FILE, columns, log)
  if (table === null) return []
  const lines = new Map<string, number>()
  const units: Unit[] = []
  for (const row of table.rows) {
    const place = { file: table.file, row: row.line }
    const code = readRegionCode(table, row, log)
    const type = readChoice(TYPES, table, row, 'jenis', log)
    const other = lines.get(code)
    if (other !== undefined) {
      log.error('kode-ganda', { ...place, column: 'kode' }, { found: code, other })
      continue
    }
    lines.set(code, row.line)
    if (type === null) continue
    const parent = parentOf(code)
    const kinds = KINDS_BY_PARTS[code.split('.').length]
    if (kinds !== undefined && !kinds.includes(type)) {
      const params = { found: type, expected: kinds.join(', ') }
      log.error('isian-salah', { ...place, column: 'jenis' }, params)
    }
    if (row.cell('induk') !== (parent ?? '')) {
      const params = { found: row.cell('induk'), expected: parent ?? '(kosong)' }
      log.error('induk-salah', { ...place, column: 'induk' }, params)
    }
    units.push({
      code,
      name: readRequired(table, row, 'nama', log),
      type,
      level: LEVELS[type],
      parent,
      bpsCode: row.cell('kode_bps') || null,
      splitFrom: row.cell('pemekaran_dari') || null,
    })
  }
  if (!hasOneRoot(units, lines, log)) return []
  const known = new Set(units.map((unit) => unit.code))
  for (const { code, parent } of units) {
    if (parent !== null && !known.has(parent)) {
      const place = { file: table.file, row: lines.get(code) ?? null, column: 'induk' }
      log.error('wilayah-tidak-dikenal', place, { found: parent })
    }
  }
  return units.sort(
    (a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || (a.code < b.code ? -1 : 1),
  )
}
