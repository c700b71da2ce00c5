import type { Facility, Position, Region, RegionCode, SchoolPoint } from '../contract'
import { haversineKm } from './great-circle'

/** Something that a desa lies near to or far from. */
export interface Destination {
  /** Where it is, or the label point of the desa that holds it; null when neither is known. */
  readonly point: Position | null
  /** The desa that holds it by its own account; null outside the kabupaten or when unknown. */
  readonly desa: RegionCode | null
  /** Its own point lies in that desa. */
  readonly isExact: boolean
}

type Places = Pick<Region, 'code' | 'labelPoint' | 'partPoints'>

/** The points from which distances of a unit are measured: one for each of its parts. */
function placesOf({ labelPoint, partPoints }: Places): readonly Position[] {
  return labelPoint === null ? [] : [labelPoint, ...(partPoints ?? [])]
}

/**
 * Kilometres in a straight line (haversine) from a unit to a destination, from the nearest of its
 * parts. Zero where the unit holds it by its own account and its place inside is not known, so that
 * what lies inside is never told as far away. Null when one of the two has no point.
 */
export function kmTo(unit: Places, { point, desa, isExact }: Destination): number | null {
  if (desa === unit.code && !isExact) return 0
  if (point === null) return null
  const distances = placesOf(unit).map((place) => haversineKm(place, point))
  return distances.length === 0 ? null : Math.min(...distances)
}

/** The destination nearest to a unit, the first of equals; null when none can be measured. */
export function nearestOf<T extends Destination>(
  unit: Places,
  destinations: readonly T[],
): { readonly to: T; readonly km: number } | null {
  let nearest: { to: T; km: number } | null = null
  for (const to of destinations) {
    const km = kmTo(unit, to)
    if (km !== null && (nearest === null || km < nearest.km)) nearest = { to, km }
  }
  return nearest
}

/** A school of the 2019 register: its trusted point, or null when its coordinates cannot be trusted. */
export function schoolDestination(school: SchoolPoint): Destination | null {
  const { lng, lat, desa, coordinates } = school
  if (coordinates !== 'cocok' || lng === null || lat === null) return null
  return { point: [lng, lat], desa, isExact: true }
}

/** A facility by its own point or the label point of its desa; null when only its kecamatan is known. */
export function facilityDestination(
  { placed, lng, lat, desa }: Pick<Facility, 'placed' | 'lng' | 'lat' | 'desa'>,
  labelPointOf: (code: RegionCode) => Position | null,
): Destination | null {
  switch (placed) {
    case 'titik':
    case 'titik-kecamatan':
      return lng === null || lat === null
        ? null
        : { point: [lng, lat], desa, isExact: placed === 'titik' }
    case 'desa':
      return desa === null ? null : { point: labelPointOf(desa), desa, isExact: false }
    case 'kecamatan':
      return null
  }
}
