import { BoundariesFile } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import type { ProblemLog } from '../problems/problem-log'
import { readJson } from './read-json'
import type { Unit } from '../model/unit'

export const RICE_LAND_FILE = 'bidang/padi-rawa.geojson'

/**
 * Areas of swamp rice, each with the code of its desa; a desa may have several; an area of no unit is an
 * error.
 */
export function readRiceLand(
  root: string,
  units: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): AreaCollection<{ kode: string }> {
  const none: AreaCollection<{ kode: string }> = { type: 'FeatureCollection', features: [] }
  const read = readJson(root, RICE_LAND_FILE, BoundariesFile, log)
  if (read === null) return none
  for (const { properties } of read.features) {
    const found = properties.kode
    if (units.get(found)?.level === 'desa') continue
    log.error('geometri-tanpa-unit', { file: RICE_LAND_FILE, region: found }, { found })
  }
  return read as AreaCollection<{ kode: string }>
}
