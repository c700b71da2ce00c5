import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { saveFile } from '../safe-files/replace-file'
import type { ProblemLog } from './problems/problem-log'
import { samplePopulationChange, sampleRoads } from './derive/sample-values'
import { listTables } from './intake/list-tables'
import { parseNumber } from './intake/figures/parse-number'
import { readCatalogue } from './read/read-catalogue'
import { readCategories } from './read/read-categories'
import { readCsv } from './intake/grid/read-csv'
import { readSections, SECTIONS_FILE } from './read/read-sections'
import { readUnits } from './read/read-units'

const CHANGE_YEARS = ['2024', '2025']
const ROAD_YEAR = '2025'

function writeTable(root: string, name: string, columns: string[], rows: string[][]): void {
  const lines = [columns, ...rows].map((cells) => cells.join(','))
  mkdirSync(join(root, 'contoh'), { recursive: true })
  saveFile(join(root, 'contoh', name), lines.join('\n') + '\n')
}

/** The first table of `nilai/` with the column of families; a name that is not there, and told, without one. */
function fileOfFamilies(root: string, families: string): string {
  const found = listTables(root, 'nilai').find((name) => {
    if (!name.endsWith('.csv')) return false
    const [heading = ''] = readFileSync(join(root, 'nilai', name), 'utf8').split('\n', 1)
    return heading.trim().split(',').includes(families)
  })
  return `nilai/${found ?? `${families}.csv`}`
}

/** The columns of the sample tables, by the roles of `bagian.json`; null where one is not set. */
function sampleColumns(root: string, log: ProblemLog) {
  const entries = readCatalogue(root, readCategories(root, log), log)
  const catalogue = new Map(entries.map((entry) => [entry.id, entry]))
  const { roles, roadConditions } = readSections(root, catalogue, log)
  const { families, births, deaths, arrivals, departures, populationChange } = roles
  const changes = [births, deaths, arrivals, departures, populationChange]
  const steady = catalogue.get(roles.steadyRoads ?? '')
  const roads = [...roadConditions, steady?.numerator, steady?.denominator]
  const isSet = (name: string | null | undefined): name is string =>
    name !== null && name !== undefined
  if (families === undefined || !changes.every(isSet) || !roads.every(isSet)) return null
  return { families, changes: changes.filter(isSet), roads: roads.filter(isSet) }
}

/**
 * Makes the sample tables for facts that nobody publishes by desa. Same units and families, same bytes.
 * A desa without a family count gets no sample. Returns the lines to print.
 */
export function makeSamples(root: string, log: ProblemLog): string[] {
  const columns = sampleColumns(root, log)
  if (log.hasErrors()) return []
  if (columns === null) {
    return [`tidak ada contoh: peran mutasi, jalan atau keluarga belum diisi di ${SECTIONS_FILE}`]
  }
  const table = readCsv(
    root,
    fileOfFamilies(root, columns.families),
    ['kode', columns.families],
    log,
  )
  const families = new Map(
    table?.rows.map((row) => [row.cell('kode'), parseNumber(row.cell(columns.families)) ?? 0]),
  )
  const known = readUnits(root, log)
    .filter((unit) => unit.level === 'desa')
    .map((unit) => ({ code: unit.code, families: families.get(unit.code) ?? 0 }))
    .filter((unit) => unit.families > 0)
  if (log.hasErrors()) return []
  const changes = CHANGE_YEARS.flatMap((year) =>
    known.map((unit) => [unit.code, year, ...samplePopulationChange(unit, year).map(String)]),
  )
  writeTable(root, 'mutasi.csv', ['kode', 'tahun', ...columns.changes], changes)
  const roads = known.map((unit) => [unit.code, ROAD_YEAR, ...sampleRoads(unit).map(String)])
  writeTable(root, 'jalan.csv', ['kode', 'tahun', ...columns.roads], roads)
  return [
    `contoh/mutasi.csv ${String(changes.length)} baris, contoh/jalan.csv ${String(roads.length)} baris`,
  ]
}
