import type { BoundaryProperties } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import { contains } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import type { StatedCentre } from '../read/read-centres'
import type { Unit } from '../model/unit'

/** A town lies in the region or the neighbouring kabupaten it names: distances are measured to its point. */
export function checkCentres(
  centres: readonly StatedCentre[],
  {
    boundaries,
    neighbours,
  }: Record<'boundaries' | 'neighbours', AreaCollection<BoundaryProperties>>,
  unitByCode: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const shapes = [...boundaries.features, ...neighbours.features]
  for (const { name, code, lng, lat, at } of centres) {
    if (code === '') continue
    const parts = shapes.filter(({ properties }) => `${properties.kode}.`.startsWith(`${code}.`))
    if (parts.some(({ geometry }) => contains(geometry, lng, lat))) continue
    const expected = unitByCode.get(code)?.name ?? parts[0]?.properties.nama ?? ''
    const point = `${String(lat)}, ${String(lng)}`
    if (parts.length === 0)
      log.error('pusat-tanpa-batas', { ...at, column: 'kode' }, { name, code })
    else {
      log.error(
        'pusat-di-luar-wilayah',
        { ...at, column: 'lat' },
        { name, point: { own: point }, code, expected },
      )
    }
  }
}
