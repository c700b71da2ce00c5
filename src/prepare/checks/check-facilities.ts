import { ownPoint } from '../derive/place-facilities'
import type { AreaCollection } from '../geometry/mapshaper'
import { nameKey } from '../intake/places/unit-lookup'
import { contains } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import type { StatedFacility } from '../read/read-facilities'
import type { Unit } from '../model/unit'

/** A puskesmas named after a kecamatan or desa lies in that kecamatan, whichever of the name it is. */
export function checkPuskesmasNames(
  facilities: readonly StatedFacility[],
  unitByCode: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const units = [...unitByCode.values()].filter(({ level }) => level !== 'kabupaten')
  for (const { name, kind, kecamatan, at } of facilities) {
    if (kind !== 'puskesmas') continue
    const key = nameKey(name.replace(/^puskesmas\s+/i, ''))
    const named = units.filter((unit) => nameKey(unit.name) === key)
    const isThere = named.some((unit) => [unit.code, unit.parent].includes(kecamatan))
    if (named.length === 0 || isThere) continue
    const show = (code: string): string => `${unitByCode.get(code)?.name ?? ''} (${code})`
    const expected = named.map((unit) =>
      show((unit.level === 'desa' ? unit.parent : null) ?? unit.code),
    )
    log.error(
      'puskesmas-beda-kecamatan',
      { ...at, column: 'kode_kecamatan', region: kecamatan },
      { name, found: show(kecamatan), expected: [...new Set(expected)].join(', ') },
    )
  }
}

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
