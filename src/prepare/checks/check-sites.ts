import type { AreaCollection } from '../geometry/mapshaper'
import { contains, kmToArea } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import { ISLANDS_FILE, type StatedIsland } from '../read/read-points'
import type { StatedSite } from '../read/read-tourism'
import type { Unit } from '../model/unit'

type Desa = AreaCollection<{ kode: string }>

/**
 * About 1.1 km: piers and beaches lie before the drawn coast, and borders are drawn no better than some
 * hundred metres, so that a point this near to its region is taken to be in it.
 */
const NEAR_DEGREES = 0.01
const AROUND = [
  [0, 0],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => [
    NEAR_DEGREES * Math.cos((eighth * Math.PI) / 4),
    NEAR_DEGREES * Math.sin((eighth * Math.PI) / 4),
  ]),
] as [number, number][]
/** Twelve sea miles: as far as a regency's waters could reach at the most. */
const SEA_KM = 22

/** Desa in which a point lies, itself first, then those near it. */
function desaNear(desa: Desa, lng: number, lat: number): string[] {
  return AROUND.flatMap(([east, north]) =>
    desa.features
      .filter(({ geometry }) => contains(geometry, lng + east, lat + north))
      .map(({ properties }) => properties.kode),
  )
}

/**
 * A site with coordinates must lie in the desa it names, or else in its kecamatan, give or take the
 * breadth of a drawn border. Outside the kabupaten is an error: it would be drawn on foreign ground.
 */
export function checkSites(
  sites: readonly StatedSite[],
  desa: Desa,
  unitByCode: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const nameOf = (code: string): string => unitByCode.get(code)?.name ?? code
  const drawn = new Set(desa.features.map(({ properties }) => properties.kode))
  for (const { name: found, lng, lat, desa: stated, kecamatan, file, sheet, line } of sites) {
    if (lng === null || lat === null) continue
    const place = { file, sheet, row: line, column: 'lat', region: stated ?? kecamatan }
    const near = desaNear(desa, lng, lat)
    const nearest = near[0]
    if (nearest === undefined) {
      log.error('titik-di-luar-kabupaten', place, {
        found,
        at: { own: `${String(lat)}, ${String(lng)}` },
      })
      continue
    }
    // A young kelurahan without a polygon is still drawn inside its parent: only its kecamatan is sure.
    const region = stated !== null && drawn.has(stated) ? stated : kecamatan
    if (near.some((code) => code === region || code.startsWith(`${region}.`))) continue
    const params = { found, actual: nameOf(nearest), expected: nameOf(region) }
    log.warn('titik-di-luar-wilayah', place, params)
  }
}

/**
 * Warns of an island that lies in no desa nor beside one, but on the land of a neighbour or out of the
 * regency's waters. Whose a rock between two regencies is, no map decides.
 */
export function checkIslands(
  islands: readonly StatedIsland[],
  { boundaries, neighbours }: Record<'boundaries' | 'neighbours', Desa>,
  log: ProblemLog,
): void {
  for (const { name: found, lng, lat, line } of islands) {
    if (boundaries.features.length === 0 || desaNear(boundaries, lng, lat).length > 0) continue
    const isAway = boundaries.features.every(
      ({ geometry }) => kmToArea(geometry, lng, lat) > SEA_KM,
    )
    const isElsewhere = neighbours.features.some(({ geometry }) => contains(geometry, lng, lat))
    if (!isAway && !isElsewhere) continue
    const place = { file: ISLANDS_FILE, row: line, column: 'lat' }
    log.warn('titik-di-luar-kabupaten', place, {
      found,
      at: { own: `${String(lat)}, ${String(lng)}` },
    })
  }
}
