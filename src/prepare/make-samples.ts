import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { saveFile } from '../safe-files/replace-file'
import type { ProblemLog } from './problems/problem-log'
import { samplePopulationChange, sampleRoads } from './derive/sample-values'
import { listTables } from './intake/list-tables'
import { parseNumber } from './read/parse-number'
import { readCsv } from './read/read-csv'
import { readUnits } from './read/read-units'

const FAMILIES = 'keluarga'
const CHANGE_YEARS = ['2024', '2025']
const ROAD_YEAR = '2025'

function writeTable(root: string, name: string, columns: string[], rows: string[][]): void {
  const lines = [columns, ...rows].map((cells) => cells.join(','))
  mkdirSync(join(root, 'contoh'), { recursive: true })
  saveFile(join(root, 'contoh', name), lines.join('\n') + '\n')
}

/** The first table of `nilai/` with a column of families; a name that is not there, and told, without one. */
function fileOfFamilies(root: string): string {
  const found = listTables(root, 'nilai').find((name) => {
    if (!name.endsWith('.csv')) return false
    const [heading = ''] = readFileSync(join(root, 'nilai', name), 'utf8').split('\n', 1)
    return heading.trim().split(',').includes(FAMILIES)
  })
  return `nilai/${found ?? `${FAMILIES}.csv`}`
}

/**
 * Makes the sample tables for facts that nobody publishes by desa. Same units and families, same bytes.
 * A desa without a family count gets no sample. Returns the lines to print.
 */
export function makeSamples(root: string, log: ProblemLog): string[] {
  const table = readCsv(root, fileOfFamilies(root), ['kode', FAMILIES], log)
  const families = new Map(
    table?.rows.map((row) => [row.cell('kode'), parseNumber(row.cell(FAMILIES)) ?? 0]),
  )
  const known = readUnits(root, log)
    .filter((unit) => unit.level === 'desa')
    .map((unit) => ({ code: unit.code, families: families.get(unit.code) ?? 0 }))
    .filter((unit) => unit.families > 0)
  if (log.hasErrors()) return []
  const changes = CHANGE_YEARS.flatMap((year) =>
    known.map((unit) => [unit.code, year, ...samplePopulationChange(unit, year).map(String)]),
  )
  const changeColumns = ['lahir', 'mati', 'datang', 'pindah', 'perubahan'].map((c) => `mutasi_${c}`)
  writeTable(root, 'mutasi.csv', ['kode', 'tahun', ...changeColumns], changes)
  const roads = known.map((unit) => [unit.code, ROAD_YEAR, ...sampleRoads(unit).map(String)])
  const roadColumns = ['baik', 'sedang', 'rusak', 'rusak_berat', 'mantap', 'total']
  writeTable(root, 'jalan.csv', ['kode', 'tahun', ...roadColumns.map((c) => `jalan_${c}`)], roads)
  return [
    `contoh/mutasi.csv ${String(changes.length)} baris, contoh/jalan.csv ${String(roads.length)} baris`,
  ]
}
