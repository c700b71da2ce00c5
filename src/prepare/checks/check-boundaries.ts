import type { AreaCollection } from '../geometry/mapshaper'
import { measure } from '../geometry/repair-boundaries'
import { ringsOf } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import { BOUNDARIES_FILE } from '../read/read-boundaries'
import type { Settings } from '../read/read-settings'
import type { Unit } from '../model/unit'
import { checkDetail } from './check-detail'
import { checkNeighbours } from './check-neighbours'
import { findOverlaps } from './find-overlaps'
import { findSelfCrossings } from './self-crossings'

const AREA_TOLERANCE = 0.01
/** Crossings named of one unit; the first few lead an officer to the rest. */
const SHOWN = 3

function checkRings(boundaries: AreaCollection<{ kode: string }>, log: ProblemLog): boolean {
  let valid = true
  for (const { properties, geometry } of boundaries.features) {
    for (const ring of ringsOf(geometry)) {
      const closed = ring.length >= 4 && ring[0]?.join() === ring.at(-1)?.join()
      const inDegrees = ring.every(([x = NaN, y = NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)
      if (closed && inDegrees) continue
      valid = false
      const place = { file: BOUNDARIES_FILE, region: properties.kode }
      const what = { own: closed ? 'degrees' : 'open' }
      log.error('geometri-salah', place, { found: properties.kode, what })
    }
  }
  return valid
}

function reportCrossings(
  boundaries: AreaCollection<{ kode: string }>,
  nameOf: (code: string) => string,
  log: ProblemLog,
): void {
  for (const { properties, geometry } of boundaries.features) {
    const points = findSelfCrossings(geometry)
    if (points.length === 0) continue
    const shown = points.slice(0, SHOWN).map(([x, y]) => `${x.toFixed(5)}, ${y.toFixed(5)}`)
    const at = [...shown, ...(points.length > SHOWN ? ['…'] : [])].join('; ')
    const place = { file: BOUNDARIES_FILE, region: properties.kode }
    log.error('batas-memotong-diri', place, { name: nameOf(properties.kode), at: { own: at } })
  }
}

async function reportOverlaps(
  boundaries: AreaCollection<{ kode: string }>,
  nameOf: (code: string) => string,
  log: ProblemLog,
): Promise<void> {
  for (const { codes, km2 } of await findOverlaps(boundaries)) {
    const [region, other] = codes
    const params = { name: nameOf(region), other: nameOf(other), area: Number(km2.toPrecision(3)) }
    log.error('batas-tumpang-tindih', { file: BOUNDARIES_FILE, region }, params)
  }
}

/**
 * Master boundaries must be clean, cover about the official area, and leave no unit unnoticed. False where
 * they cannot even be read as areas.
 */
export async function checkBoundaries(
  boundaries: AreaCollection<{ kode: string }>,
  units: readonly Unit[],
  settings: Settings,
  log: ProblemLog,
): Promise<boolean> {
  if (boundaries.features.length === 0) {
    log.error('batas-kosong', { file: BOUNDARIES_FILE })
    return false
  }
  if (!checkDetail(boundaries, BOUNDARIES_FILE, log) || !checkRings(boundaries, log)) return false
  checkNeighbours(boundaries, new Map(units.map((unit) => [unit.code, unit])), log)
  const names = new Map(units.map((unit) => [unit.code, unit.name]))
  const nameOf = (code: string): string => `${names.get(code) ?? ''} (${code})`
  reportCrossings(boundaries, nameOf, log)
  const { gaps, overlaps, areaKm2 } = await measure(boundaries)
  if (gaps + overlaps > 0)
    log.error('batas-tidak-rapi', { file: BOUNDARIES_FILE }, { gaps, overlaps })
  if (overlaps > 0) await reportOverlaps(boundaries, nameOf, log)
  const official = settings.luasResmi.km2
  if (Math.abs(areaKm2 - official) > official * AREA_TOLERANCE) {
    const params = { found: Number(areaKm2.toFixed(2)), expected: official }
    log.warn('luas-berbeda', { file: BOUNDARIES_FILE }, params)
  }
  const drawn = new Set(boundaries.features.map((feature) => feature.properties.kode))
  for (const unit of units) {
    if (unit.level !== 'desa' || drawn.has(unit.code)) continue
    const { code: region, name, type } = unit
    log.warn('tanpa-poligon', { file: BOUNDARIES_FILE, region }, { name, type })
  }
  return true
}
