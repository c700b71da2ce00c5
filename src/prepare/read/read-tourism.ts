import type { TourismSite } from '../../contract'
import { readPlaceTables, type PlaceTable } from '../intake/read-place-tables'
import { isEmptyCell, parseNumber } from '../intake/figures/parse-number'
import { readCoordinate, readPlaceCells, type PointContext } from './read-points'
import { readRequired } from './read-choice'
import { readCsv, type Row } from '../intake/grid/read-csv'

export const TOURISM_FILE = 'titik/wisata.csv'
const NAMING = ['nama', 'jenis', 'kode_kecamatan', 'kode_desa']

/** A site with the place it stands in, for what is found wrong with it later. */
export type StatedSite = TourismSite & { file: string; sheet: string | null; line: number }

export type TourismContext = PointContext & {
  /** Source of sites in a workbook that names none of its own: the office whose template it is. */
  office: string | null
}

/** Coordinates of a site, both or neither: columns `lat` and `lng` may be absent. */
function siteCoordinates(
  table: PlaceTable,
  row: Row,
  { log }: TourismContext,
): Pick<TourismSite, 'lng' | 'lat'> {
  const lng = readCoordinate(table, row, 'lng', log)
  const lat = readCoordinate(table, row, 'lat', log)
  if ((lng === null) === (lat === null)) return { lng, lat }
  const column = lng === null ? 'lng' : 'lat'
  if (isEmptyCell(row.cell(column))) {
    log.error('isian-kosong', { file: table.file, sheet: table.sheet, row: row.line, column })
  }
  return { lng: null, lat: null }
}

/** Visitors of a year, both or neither. */
function visitorsOf(table: PlaceTable, row: Row, { log }: TourismContext): TourismSite['visitors'] {
  const found = row.cell('pengunjung')
  if (isEmptyCell(found)) return null
  const count = parseNumber(found)
  const place = { file: table.file, sheet: table.sheet, row: row.line, column: 'pengunjung' }
  if (count === null) {
    log.error('angka-tidak-terbaca', place, { found })
    return null
  }
  if (count < 0) log.error('angka-di-luar-batas', place, { found, minimum: 0, maximum: '∞' })
  const period = row.cell('tahun')
  if (!/^\d{4}$/.test(period)) {
    log.error('tahun-salah', { ...place, column: 'tahun' }, { found: period })
    return null
  }
  return { count, period }
}

function readSite(table: PlaceTable, row: Row, context: TourismContext): StatedSite {
  const { sources, log, office } = context
  const stated = table.columns.includes('sumber') || office === null
  const source = stated ? readRequired(table, row, 'sumber', log) : office
  if (!sources.has(source)) {
    const place = { file: table.file, sheet: table.sheet, row: row.line, column: 'sumber' }
    log.error('sumber-tidak-dikenal', place, { found: source })
  }
  return {
    name: readRequired(table, row, 'nama', log),
    kind: readRequired(table, row, 'jenis', log),
    ...readPlaceCells(table, row, context),
    ...siteCoordinates(table, row, context),
    visitors: visitorsOf(table, row, context),
    source,
    file: table.file,
    sheet: table.sheet,
    line: row.line,
  }
}

function identityOf({ name, kecamatan }: TourismSite): string {
  return `${kecamatan} ${name.toLowerCase().replace(/\s+/g, ' ')}`
}

/**
 * Tourism sites of `titik/wisata.csv`, then of the workbooks `titik/wisata*.xlsx`: a later row for the same
 * name and kecamatan takes the place of the earlier, with a warning.
 */
export async function readTourism(context: TourismContext): Promise<StatedSite[]> {
  const { root, log } = context
  const csv = readCsv(root, TOURISM_FILE, [...NAMING, 'sumber'], log)
  const workbooks = await readPlaceTables(root, 'wisata', NAMING, log)
  const tables = csv === null ? workbooks : [{ ...csv, sheet: null }, ...workbooks]
  const sites = new Map<string, StatedSite>()
  for (const table of tables) {
    for (const row of table.rows) {
      const site = readSite(table, row, context)
      const id = identityOf(site)
      const earlier = sites.get(id)
      if (earlier !== undefined) {
        const place = { file: site.file, sheet: site.sheet, row: site.line, region: site.desa }
        const other = { other: earlier.file, otherRow: earlier.line }
        log.warn('tempat-direvisi', place, { found: site.name, ...other })
      }
      sites.set(id, site)
    }
  }
  return [...sites.values()]
}
