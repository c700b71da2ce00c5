import { readRequired } from './read-choice'
import { readCsv } from './read-csv'
import { readSource } from './read-facilities'
import { readCoordinate, type PointContext } from './read-points'

/** A town to which people go for what their own place lacks; it may lie outside the kabupaten. */
export type Centre = { name: string; lng: number; lat: number }

const CENTRES_FILE = 'titik/pusat.csv'

/** The towns of `titik/pusat.csv`; a row without a point is an error and left out. */
export function readCentres(context: PointContext): Centre[] {
  const { root, log } = context
  const table = readCsv(root, CENTRES_FILE, ['nama', 'lat', 'lng', 'sumber'], log)
  if (table === null) return []
  return table.rows.flatMap((row): Centre[] => {
    const name = readRequired(table, row, 'nama', log)
    readSource(table, row, context)
    const lng = readCoordinate(table, row, 'lng', log)
    const lat = readCoordinate(table, row, 'lat', log)
    if (lng !== null && lat !== null) return [{ name, lng, lat }]
    const column = lng === null ? 'lng' : 'lat'
    log.error('isian-kosong', { file: table.file, row: row.line, column })
    return []
  })
}
