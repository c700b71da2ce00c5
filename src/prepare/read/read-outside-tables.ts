import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Period } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { isEmptyCell, parseNumber } from '../intake/figures/parse-number'
import { readRequired } from './read-choice'
import { readRegionCode } from './read-code'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import type { Unit } from '../model/unit'

const OUTSIDE_FOLDER = 'luar'

/** Columns that are no measure. */
const PLACE = ['kode', 'tahun', 'sumber']
const NOT_MEASURED = new Set([...PLACE, 'nama', ''])

/** A table that is kept to check others with, and never published. */
export type OutsideTable = {
  file: string
  measures: string[]
  sources: string[]
  /** period -> region -> its figures by column; a missing one is absent. */
  periods: Map<string, Map<string, Map<string, number>>>
}

type Context = {
  root: string
  units: ReadonlyMap<string, Unit>
  sources: ReadonlySet<string>
  log: ProblemLog
}

function readFigures(
  table: Table,
  row: Row,
  region: string,
  measures: readonly string[],
  log: ProblemLog,
): Map<string, number> {
  const figures = new Map<string, number>()
  for (const column of measures) {
    const found = row.cell(column)
    if (isEmptyCell(found)) continue
    const value = parseNumber(found)
    const place = { file: table.file, row: row.line, column, region }
    if (value === null) log.error('angka-tidak-terbaca', place, { found })
    else figures.set(column, value)
  }
  return figures
}

function readOne(file: string, context: Context): OutsideTable | null {
  const { root, units, sources, log } = context
  const table = readCsv(root, file, PLACE, log)
  if (table === null) return null
  const measures = table.columns.filter((column) => !NOT_MEASURED.has(column))
  const read: OutsideTable = { file, measures, sources: [], periods: new Map() }
  for (const row of table.rows) {
    const place = { file, row: row.line }
    const region = readRegionCode(table, row, log)
    const period = readRequired(table, row, 'tahun', log)
    const source = readRequired(table, row, 'sumber', log)
    if (region !== '' && !units.has(region)) {
      log.error('wilayah-tidak-dikenal', { ...place, column: 'kode' }, { found: region })
    }
    if (period !== '' && !Period.safeParse(period).success) {
      log.error('tahun-salah', { ...place, column: 'tahun' }, { found: period })
    }
    if (source !== '' && !sources.has(source)) {
      log.error('sumber-tidak-dikenal', { ...place, column: 'sumber' }, { found: source })
    }
    const regions = read.periods.get(period) ?? new Map<string, Map<string, number>>()
    if (regions.has(region)) {
      log.error('baris-bertentangan', { ...place, column: 'kode', region }, { other: file })
    }
    regions.set(region, readFigures(table, row, region, measures, log))
    read.periods.set(period, regions)
    if (!read.sources.includes(source)) read.sources.push(source)
  }
  return read
}

/**
 * Every `luar/*.csv` by its file name: `kode,tahun,sumber` and a column a measure, one row a region and
 * period. Their figures are used by `periksa-luar.csv` alone.
 */
export function readOutsideTables(context: Context): Map<string, OutsideTable> {
  const folder = join(context.root, OUTSIDE_FOLDER)
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return new Map(
    files.toSorted().flatMap((name): [string, OutsideTable][] => {
      const table = readOne(`${OUTSIDE_FOLDER}/${name}`, context)
      return table === null ? [] : [[table.file, table]]
    }),
  )
}
