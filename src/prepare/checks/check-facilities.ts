import { ownPoint } from '../derive/place-facilities'
import type { AreaCollection } from '../geometry/mapshaper'
import { contains } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import type { StatedFacility } from '../read/read-facilities'
import type { Unit } from '../read/read-units'

/** Warns of every facility whose point is not used, because it lies far from the desa or kecamatan stated. */
export function checkFacilities(
  facilities: readonly StatedFacility[],
  shapes: AreaCollection<{ kode: string }>,
  unitByCode: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const nameOf = (code: string): string => unitByCode.get(code)?.name ?? code
  for (const stated of facilities) {
    const { name, lng, lat, desa, kecamatan, at } = stated
    if (lng === null || lat === null || ownPoint(stated, shapes) !== null) continue
    const region = desa ?? kecamatan
    const found = shapes.features.find(({ geometry }) => contains(geometry, lng, lat))
    const actual = found === undefined ? '' : nameOf(found.properties.kode)
    const params = { found: name, actual, expected: nameOf(region) }
    log.warn('titik-tidak-dipakai', { ...at, column: 'lat', region }, params)
  }
}
