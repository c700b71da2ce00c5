import { readRequired } from './read-choice'
import { readCsv } from '../intake/grid/read-csv'
import { readSource } from './read-facilities'
import { readCoordinate, type PointContext } from './read-points'

/** A town to which people go for what their own place lacks; it may lie outside the kabupaten. */
export type Centre = { name: string; lng: number; lat: number }

/** A town as its file states it, with the region or neighbour in which its point must lie. */
export type StatedCentre = Centre & { code: string; at: { file: string; row: number } }

export const CENTRES_FILE = 'titik/pusat.csv'

/** The towns of `titik/pusat.csv`; a row without a point is an error and left out. */
export function readCentres(context: PointContext): StatedCentre[] {
  const { root, log } = context
  const table = readCsv(root, CENTRES_FILE, ['nama', 'kode', 'lat', 'lng', 'sumber'], log)
  if (table === null) return []
  return table.rows.flatMap((row): StatedCentre[] => {
    const at = { file: table.file, row: row.line }
    const name = readRequired(table, row, 'nama', log)
    const code = readRequired(table, row, 'kode', log)
    readSource(table, row, context)
    const lng = readCoordinate(table, row, 'lng', log)
    const lat = readCoordinate(table, row, 'lat', log)
    if (lng !== null && lat !== null) return [{ name, code, lng, lat, at }]
    const column = lng === null ? 'lng' : 'lat'
    log.error('isian-kosong', { ...at, column })
    return []
  })
}
