import type { Facility, FacilityKind, Region, SchoolPoint } from '../contract'
import type { Dataset } from './dataset'
import { facilityDestination, holdersOf, nearestOf, originOf } from './facility-distance'

/** What a region has of some kinds of facilities, or how far the nearest is. */
export type FacilitiesOfRegion =
  /** A desa that has some itself, by name. */
  | { readonly kind: 'inside'; readonly facilities: readonly Facility[] }
  /** A desa without: the nearest, in a straight line, km. */
  | { readonly kind: 'nearest'; readonly facility: Facility; readonly km: number }
  /** A kecamatan or the kabupaten: how many, how many name no desa, and how many of its desa have one. */
  | {
      readonly kind: 'area'
      readonly count: number
      readonly unnamed: number
      readonly desaWith: number
      readonly desa: number
    }
  /** A desa without a polygon. */
  | { readonly kind: 'noPlace' }
  | { readonly kind: 'none' }

/**
 * Facilities of the given kinds for a region. Only a desa has a distance: from the middle of a whole
 * kecamatan it would say nothing of how its people live. By the rule of the published distances, which
 * are measured from the schools of the desa.
 */
export function facilitiesOf(
  dataset: Dataset,
  region: Region,
  facilities: readonly Facility[],
  kinds: readonly FacilityKind[],
  schools: readonly SchoolPoint[],
): FacilitiesOfRegion {
  const wanted = facilities.filter(({ kind }) => kinds.includes(kind))
  if (wanted.length === 0) return { kind: 'none' }
  if (region.level !== 'desa') return inArea()
  const own = wanted.filter((facility) => holdersOf(facility).includes(region.code))
  if (own.length > 0) {
    return {
      kind: 'inside',
      facilities: own.toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    }
  }
  if (region.labelPoint === null) return { kind: 'noPlace' }
  const labelPointOf = (code: string) => dataset.regions.get(code)?.labelPoint ?? null
  const nearest = nearestOf(
    originOf(region, schools),
    wanted.flatMap((facility) => {
      const destination = facilityDestination(facility, labelPointOf)
      return destination ? [{ ...destination, facility }] : []
    }),
  )
  return nearest
    ? { kind: 'nearest', facility: nearest.to.facility, km: nearest.km }
    : { kind: 'none' }

  function inArea(): FacilitiesOfRegion {
    const isIn = (code: string) => code === region.code || code.startsWith(`${region.code}.`)
    const own = wanted.filter(({ kecamatan }) => isIn(kecamatan))
    const named = new Set(own.flatMap(({ desa }) => (desa === null ? [] : [desa])))
    const desa = dataset.regions.all.filter(({ level, code }) => level === 'desa' && isIn(code))
    const unnamed = own.filter((facility) => facility.desa === null).length
    return { kind: 'area', count: own.length, unnamed, desaWith: named.size, desa: desa.length }
  }
}

/**
 * How many facilities of a desa's kecamatan, beside the one told as nearest, name no desa: some have no
 * point either, others one that no address confirms, so that one of them may be nearer.
 */
export function unplacedNear(
  region: Region,
  facilities: readonly Facility[],
  kinds: readonly FacilityKind[],
  nearest: Pick<Facility, 'id'>,
): number {
  return facilities.filter(
    ({ id, kind, desa, kecamatan }) =>
      kinds.includes(kind) &&
      desa === null &&
      id !== nearest.id &&
      region.code.startsWith(`${kecamatan}.`),
  ).length
}
