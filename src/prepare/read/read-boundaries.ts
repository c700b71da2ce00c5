import * as z from 'zod/mini'
import { BoundariesFile, type BoundaryProperties } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import type { ProblemLog } from '../problems/problem-log'
import { readJson } from './read-json'
import type { Unit } from '../model/unit'

export const BOUNDARIES_FILE = 'batas/desa.geojson'
export const NEIGHBOURS_FILE = 'batas/tetangga.geojson'
export const REPAIR_FILE = 'batas/laporan.json'

/** What `--impor-batas` measured before the repair. */
export const RepairReport = z.object({
  /** The file, or the files laid over each other, the oldest first. */
  berkas: z.string(),
  luasSebelumKm2: z.number(),
  celahSebelum: z.int(),
  tumpangTindihSebelum: z.int(),
  luasSesudahKm2: z.number(),
  celahSesudah: z.int(),
  tumpangTindihSesudah: z.int(),
})
export type RepairReport = z.infer<typeof RepairReport>

export function readRepairReport(root: string, log: ProblemLog): RepairReport | null {
  return readJson(root, REPAIR_FILE, RepairReport, log)
}

/** Master polygons of the desa, in order of code; a polygon without a unit is an error. */
export function readBoundaries(
  root: string,
  units: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): AreaCollection<{ kode: string }> {
  const read = readJson(root, BOUNDARIES_FILE, BoundariesFile, log)
  const collection = read as AreaCollection<{ kode: string }> | null
  const seen = new Set<string>()
  for (const { properties } of collection?.features ?? []) {
    const found = properties.kode
    const place = { file: BOUNDARIES_FILE, region: found }
    if (units.get(found)?.level !== 'desa') log.error('geometri-tanpa-unit', place, { found })
    if (seen.has(found)) log.error('geometri-salah', place, { found, what: { own: 'twice' } })
    seen.add(found)
  }
  const features = [...(collection?.features ?? [])].sort((a, b) =>
    a.properties.kode < b.properties.kode ? -1 : 1,
  )
  return { type: 'FeatureCollection', features }
}

/** Land round the regency: kabupaten with a `nama`, and unnamed land beyond them. */
export function readNeighbours(root: string, log: ProblemLog): AreaCollection<BoundaryProperties> {
  const read = readJson(root, NEIGHBOURS_FILE, BoundariesFile, log)
  const collection = read as AreaCollection<BoundaryProperties> | null
  return collection ?? { type: 'FeatureCollection', features: [] }
}
