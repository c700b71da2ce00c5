import type { Facility, SchoolPoint } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import { contains, kmToArea } from '../geometry/rings'
import type { StatedFacility } from '../read/read-facilities'

type Placing = Pick<Facility, 'placed' | 'lng' | 'lat' | 'pointDesa'>
type Shapes = AreaCollection<{ kode: string }>
/** A point and the desa in which it lies. */
export type FoundPoint = { lng: number; lat: number; desa: string }

/** A point farther than this from the desa of the address contradicts it. */
const NEAR_KM = 3

/** The address goes before the point: a point is believed when it lies in that desa, or near it. */
function agrees({ desa }: StatedFacility, point: FoundPoint, shapes: Shapes): boolean {
  if (desa === null || desa === point.desa) return true
  const shape = shapes.features.find(({ properties }) => properties.kode === desa)
  return shape !== undefined && kmToArea(shape.geometry, point.lng, point.lat) <= NEAR_KM
}

/** The point of the list itself, when it lies in the stated kecamatan and the address does not contradict it. */
export function ownPoint(stated: StatedFacility, shapes: Shapes): FoundPoint | null {
  const { lng, lat, kecamatan } = stated
  if (lng === null || lat === null) return null
  const found = shapes.features.find(({ geometry }) => contains(geometry, lng, lat))
  const desa = found?.properties.kode
  if (desa?.startsWith(`${kecamatan}.`) !== true) return null
  return agrees(stated, { lng, lat, desa }, shapes) ? { lng, lat, desa } : null
}

/** The trusted point of the same school in the register of 2019. */
function registeredPoint(
  { id, kecamatan }: StatedFacility,
  schools: ReadonlyMap<string, SchoolPoint>,
): FoundPoint | null {
  const { lng, lat, desa } = schools.get(id) ?? { lng: null, lat: null, desa: null }
  const isKnown = lng !== null && lat !== null && desa?.startsWith(`${kecamatan}.`) === true
  return isKnown ? { lng, lat, desa } : null
}

function place(stated: StatedFacility, registered: FoundPoint | null, shapes: Shapes): Placing {
  const { desa } = stated
  const known = registered !== null && agrees(stated, registered, shapes) ? registered : null
  const point = ownPoint(stated, shapes) ?? known
  // A school counts and is drawn where the register has it, though its address is elsewhere.
  const within = registered?.desa ?? (desa === null ? point?.desa : undefined)
  const pointDesa = within === undefined || within === desa ? {} : { pointDesa: within }
  if (point === null) {
    return { placed: desa === null ? 'kecamatan' : 'desa', lng: null, lat: null, ...pointDesa }
  }
  const placed = point.desa === desa ? 'titik' : 'titik-kecamatan'
  return { placed, lng: point.lng, lat: point.lat, ...pointDesa }
}

/**
 * Where each facility stands. Its point, or that of the same school in the register of 2019, is used when
 * it lies in the stated kecamatan and no more than `NEAR_KM` from the desa of the address; otherwise the
 * facility stands by that desa, and without one by its kecamatan alone.
 */
export function placeFacilities(
  stated: readonly StatedFacility[],
  shapes: Shapes,
  schools: readonly SchoolPoint[],
): Facility[] {
  const byId = new Map(schools.map((school) => [school.id, school]))
  return stated
    .map((one): Facility => {
      const { id, name, kind, ownership, kecamatan, desa, source, note } = one
      return {
        id,
        name,
        kind,
        ...(ownership === undefined ? {} : { ownership }),
        kecamatan,
        desa,
        source,
        ...(note === undefined ? {} : { note }),
        ...place(one, registeredPoint(one, byId), shapes),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
