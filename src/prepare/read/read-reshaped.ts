import type { LocalizedText } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { parseNumber } from '../intake/figures/parse-number'
import { readRequired } from './read-choice'
import { readRegionCode } from './read-code'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import type { Unit } from '../model/unit'

export const RESHAPED_FILE = 'batas/berubah.csv'
const COLUMNS = [
  'kode',
  'sejak',
  'asal',
  'iou',
  'luas_lama_km2',
  'luas_baru_km2',
  'keterangan_id',
  'keterangan_en',
]
const YEAR = /^\d{4}$/

/** A unit whose shape in the boundaries of today is materially another than in older sources. */
export type Reshaped = {
  code: string
  /** Year of the edition that has the new shape. */
  since: string
  /** Units whose former land is now in it, the largest part first. */
  from: string[]
  /** It had no shape before: older sources count its people in the units it came from. */
  isNew: boolean
  /** Intersection over union of both shapes, 0-1; null for a new unit. */
  overlap: number | null
  formerAreaKm2: number | null
  areaKm2: number
  /** What happened, to follow "by the former boundary, ". */
  note: LocalizedText
}

/** A number, an empty cell, or an error. */
function readNumber(table: Table, row: Row, column: string, log: ProblemLog): number | null {
  const found = row.cell(column)
  const value = found === '' ? null : parseNumber(found)
  if (found !== '' && value === null) {
    log.error('angka-tidak-terbaca', { file: table.file, row: row.line, column }, { found })
  }
  return value
}

function readRow(
  table: Table,
  row: Row,
  units: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): Reshaped {
  const place = (column: string) => ({ file: table.file, row: row.line, column })
  const code = readRegionCode(table, row, log)
  const from = row
    .cell('asal')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const named = [
    { column: 'kode', found: code },
    ...from.map((found) => ({ column: 'asal', found })),
  ]
  for (const { column, found } of named) {
    const level = units.get(found)?.level
    if (found !== '' && (level === undefined || level === 'kabupaten')) {
      log.error('wilayah-tidak-dikenal', place(column), { found })
    }
  }
  const since = readRequired(table, row, 'sejak', log)
  if (since !== '' && !YEAR.test(since)) log.error('tahun-salah', place('sejak'), { found: since })
  const formerAreaKm2 = readNumber(table, row, 'luas_lama_km2', log)
  if (row.cell('luas_baru_km2') === '') log.error('isian-kosong', place('luas_baru_km2'))
  if (formerAreaKm2 === null && from.length === 0) log.error('isian-kosong', place('asal'))
  return {
    code,
    since,
    from,
    isNew: formerAreaKm2 === null,
    overlap: readNumber(table, row, 'iou', log),
    formerAreaKm2,
    areaKm2: readNumber(table, row, 'luas_baru_km2', log) ?? 0,
    note: {
      id: readRequired(table, row, 'keterangan_id', log),
      en: readRequired(table, row, 'keterangan_en', log),
    },
  }
}

/** By unit that a row is of or takes land from: since when, and the row that says so. */
type Changes = Map<string, { since: string; line: number }>

/** There is one former shape: a unit that changes again in another year would have two. */
function isOneChange(
  { code, from, since }: Reshaped,
  line: number,
  changes: Changes,
  log: ProblemLog,
): boolean {
  for (const unit of [code, ...from]) {
    const known = changes.get(unit)
    changes.set(unit, known ?? { since, line })
    if (known === undefined || known.since === since) continue
    const place = { file: RESHAPED_FILE, row: line, column: 'sejak', region: unit }
    log.error('perubahan-ganda', place, {
      code: unit,
      found: since,
      since: known.since,
      other: known.line,
    })
    return false
  }
  return true
}

/** The units that a newer edition of boundaries has reshaped; none when there is no such table. */
export function readReshaped(
  root: string,
  units: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): ReadonlyMap<string, Reshaped> {
  const table = readCsv(root, RESHAPED_FILE, COLUMNS, log)
  const found = new Map<string, Reshaped>()
  const lines = new Map<string, number>()
  const changes: Changes = new Map()
  for (const row of table?.rows ?? []) {
    const reshaped = readRow(table as Table, row, units, log)
    const other = lines.get(reshaped.code)
    if (!isOneChange(reshaped, row.line, changes, log)) continue
    if (other !== undefined) {
      const place = { file: RESHAPED_FILE, row: row.line, column: 'kode' }
      log.error('kode-ganda', place, { found: reshaped.code, other })
    }
    lines.set(reshaped.code, row.line)
    found.set(reshaped.code, reshaped)
  }
  return found
}
