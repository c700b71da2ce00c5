import type { Facility } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import { contains } from '../geometry/rings'
import type { StatedFacility } from '../read/read-facilities'

type Placing = Pick<Facility, 'placed' | 'lng' | 'lat'>

const WITHOUT_POINT = { lng: null, lat: null }

function place(
  { lng, lat, desa, kecamatan }: StatedFacility,
  desaShapes: AreaCollection<{ kode: string }>,
): Placing {
  const elsewhere: Placing = { placed: desa === null ? 'kecamatan' : 'desa', ...WITHOUT_POINT }
  if (lng === null || lat === null) return elsewhere
  const found = desaShapes.features.find(({ geometry }) => contains(geometry, lng, lat))
  const code = found?.properties.kode
  if (code === undefined || !code.startsWith(`${kecamatan}.`)) return elsewhere
  return { placed: code === desa ? 'titik' : 'titik-kecamatan', lng, lat }
}

/**
 * Where each facility stands. Its point is trusted when it lies in the stated kecamatan; otherwise the
 * facility stands by the desa of its address, and without one by its kecamatan alone. The desa is always
 * that of the address: the points of these lists are no better than some kilometres.
 */
export function placeFacilities(
  stated: readonly StatedFacility[],
  desaShapes: AreaCollection<{ kode: string }>,
): Facility[] {
  return stated
    .map((one): Facility => ({ ...one, ...place(one, desaShapes) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
