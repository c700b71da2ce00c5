import type { Facility, Position, Region, RegionCode, SchoolPoint } from '../contract'
import { haversineKm } from './great-circle'

/** Something that a desa lies near to or far from. */
export interface Destination {
  /** Where it is, or the label point of the desa that holds it; null when neither is known. */
  readonly point: Position | null
  /** The desa that hold it, by its address or by its trusted point; none outside the kabupaten. */
  readonly inside: readonly RegionCode[]
}

/** A unit and the points, longitude and latitude, from which its distances are measured. */
export interface Origin {
  readonly code: RegionCode
  readonly places: readonly Position[]
}

/**
 * Where the people of a unit may live, as far as is known: at its trusted school points, at its label
 * point and at those of its further parts. Empty without a polygon.
 */
export function originOf(
  { code, labelPoint, partPoints }: Pick<Region, 'code' | 'labelPoint' | 'partPoints'>,
  schools: readonly SchoolPoint[],
): Origin {
  if (labelPoint === null) return { code, places: [] }
  const settled = schools.flatMap(({ desa, lng, lat }): Position[] =>
    desa === code && lng !== null && lat !== null ? [[lng, lat]] : [],
  )
  return { code, places: [labelPoint, ...(partPoints ?? []), ...settled] }
}

/**
 * Kilometres in a straight line (haversine) from the nearest place of a unit to a destination; zero
 * where the unit holds it. Null when one of the two has no point.
 */
export function kmTo({ code, places }: Origin, { point, inside }: Destination): number | null {
  if (inside.includes(code)) return 0
  if (point === null || places.length === 0) return null
  return Math.min(...places.map((place) => haversineKm(place, point)))
}

/** The destination nearest to a unit, the first of equals; null when none can be measured. */
export function nearestOf<T extends Destination>(
  origin: Origin,
  destinations: readonly T[],
): { readonly to: T; readonly km: number } | null {
  let nearest: { to: T; km: number } | null = null
  for (const to of destinations) {
    const km = kmTo(origin, to)
    if (km !== null && (nearest === null || km < nearest.km)) nearest = { to, km }
  }
  return nearest
}

/** A school of the 2019 register: its trusted point, or null when its coordinates cannot be trusted. */
export function schoolDestination(school: SchoolPoint): Destination | null {
  const { lng, lat, desa, coordinates } = school
  if (coordinates !== 'cocok' || desa === null || lng === null || lat === null) return null
  return { point: [lng, lat], inside: [desa] }
}

/** The desa that hold a facility: that of its address, and that of its trusted point. */
export function holdersOf({ desa, pointDesa }: Pick<Facility, 'desa' | 'pointDesa'>): RegionCode[] {
  return [desa, pointDesa ?? null].filter((code) => code !== null)
}

/** The desa in which a facility is counted: that of its address, without one that of its trusted point. */
export function homeOf({
  desa,
  pointDesa,
}: Pick<Facility, 'desa' | 'pointDesa'>): RegionCode | null {
  return desa ?? pointDesa ?? null
}

/** Its point lies in a desa, but its list has the address in another. */
export function isAcross(
  facility: Pick<Facility, 'desa' | 'pointDesa'>,
  code: RegionCode,
): boolean {
  return facility.pointDesa === code && homeOf(facility) !== code
}

/** A facility by its own point or the label point of its desa; null when only its kecamatan is known. */
export function facilityDestination(
  facility: Pick<Facility, 'placed' | 'lng' | 'lat' | 'desa' | 'pointDesa'>,
  labelPointOf: (code: RegionCode) => Position | null,
): Destination | null {
  const { placed, lng, lat, desa } = facility
  const inside = holdersOf(facility)
  switch (placed) {
    case 'titik':
    case 'titik-kecamatan':
      return lng === null || lat === null ? null : { point: [lng, lat], inside }
    case 'desa':
      return desa === null ? null : { point: labelPointOf(desa), inside }
    case 'kecamatan':
      return null
  }
}
