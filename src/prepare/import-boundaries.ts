import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import { saveFile } from '../safe-files/replace-file'
import { BoundariesFile } from '../contract'
import { checkDetail } from './checks/check-detail'
import type { AreaCollection } from './geometry/mapshaper'
import { ringsOf } from './geometry/rings'
import { isFileTooLarge } from './intake/grid/size-limits'
import { repairBoundaries } from './geometry/repair-boundaries'
import { roundTo } from './join/round-columns'
import type { ProblemLog } from './problems/problem-log'
import { decodeText } from './intake/grid/decode-text'
import { BOUNDARIES_FILE, REPAIR_FILE, type RepairReport } from './read/read-boundaries'
import { readUnits } from './read/read-units'

function readImport(path: string, log: ProblemLog): AreaCollection<{ kode: string }> | null {
  if (!existsSync(path)) {
    log.error('berkas-tidak-ada', { file: path })
    return null
  }
  if (isFileTooLarge('', path, 'json', log)) return null
  try {
    const parsed: unknown = JSON.parse(decodeText(readFileSync(path)))
    return z.parse(BoundariesFile, parsed) as AreaCollection<{ kode: string }>
  } catch {
    log.error('berkas-rusak', { file: path }, { what: { own: 'borders' } })
    return null
  }
}

/** One feature a line, so that a change of one desa is one line of a diff. */
function formatCollection(
  collection: AreaCollection<{ kode: string }>,
  names: ReadonlyMap<string, string>,
) {
  const lines = collection.features.map(({ properties: { kode }, geometry }) => {
    const properties = { kode, nama: names.get(kode) ?? '' }
    return JSON.stringify({ type: 'Feature', properties, geometry })
  })
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

/** Whether all points lie on the earth; the repair never ends on one at 1e308. */
function isOnEarth(raw: AreaCollection<{ kode: string }>, file: string, log: ProblemLog): boolean {
  let isFine = true
  for (const { properties, geometry } of raw.features) {
    const points = ringsOf(geometry).flat()
    const outside = points.find(([lng = 0, lat = 0]) => Math.abs(lng) > 180 || Math.abs(lat) > 90)
    if (outside === undefined) continue
    isFine = false
    const params = { found: outside.join(' '), minimum: '-180 -90', maximum: '180 90' }
    log.error('angka-di-luar-batas', { file, region: properties.kode }, params)
  }
  return isFine
}

/** The polygons of one file, each of an official unit; null, and the log says why, when they are not. */
function readEdition(
  path: string,
  names: ReadonlyMap<string, string>,
  log: ProblemLog,
): AreaCollection<{ kode: string }> | null {
  const raw = readImport(path, log)
  if (raw === null) return null
  for (const { properties } of raw.features) {
    const found = properties.kode
    if (!names.has(found))
      log.error('geometri-tanpa-unit', { file: path, region: found }, { found })
  }
  return isOnEarth(raw, path, log) && checkDetail(raw, path, log) ? raw : null
}

/**
 * Imports desa polygons (GeoJSON in WGS84, property `kode`), the oldest edition first: a later file
 * replaces the codes it carries. Repairs them with shared borders kept, joins them to the official list
 * and writes the master file with its repair report. Returns the lines to print; none when the log holds
 * an error, and then nothing is written.
 */
export async function importBoundaries(
  root: string,
  paths: readonly string[],
  log: ProblemLog,
): Promise<string[]> {
  const units = readUnits(root, log).filter((unit) => unit.level === 'desa')
  const names = new Map(units.map((unit) => [unit.code, unit.name]))
  const [oldest, ...newer] = paths.flatMap((path) => readEdition(path, names, log) ?? [])
  if (log.hasErrors() || oldest === undefined) return []
  const { boundaries, before, after } = await repairBoundaries([oldest, ...newer])
  const report: RepairReport = {
    berkas: paths.map((path) => basename(path)).join(', '),
    luasSebelumKm2: roundTo(before.areaKm2, 3),
    celahSebelum: before.gaps,
    tumpangTindihSebelum: before.overlaps,
    luasSesudahKm2: roundTo(after.areaKm2, 3),
    celahSesudah: after.gaps,
    tumpangTindihSesudah: after.overlaps,
  }
  saveFile(join(root, BOUNDARIES_FILE), formatCollection(boundaries, names))
  saveFile(join(root, REPAIR_FILE), JSON.stringify(report, null, 2) + '\n')
  const drawn = new Set(boundaries.features.map(({ properties }) => properties.kode))
  const missing = units.filter((unit) => !drawn.has(unit.code))
  return [
    `${String(drawn.size)} dari ${String(units.length)} desa/kelurahan punya poligon`,
    `celah ${String(before.gaps)} (${before.gapKm2.toFixed(3)} km²) -> ${String(after.gaps)}`,
    `tumpang tindih ${String(before.overlaps)} (${before.overlapKm2.toFixed(3)} km²) -> ${String(after.overlaps)}`,
    `luas ${before.areaKm2.toFixed(3)} -> ${after.areaKm2.toFixed(3)} km²`,
    ...missing.map((unit) => `belum ada poligon: ${unit.code} ${unit.name}`),
  ]
}
