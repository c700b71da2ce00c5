import type { Facility, Position, Region, SchoolPoint } from '../../contract'
import {
  facilityDestination,
  nearestOf,
  originOf,
  schoolDestination,
  type Destination,
} from '../../domain/facility-distance'
import type { Column, ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Centre } from '../read/read-centres'
import type { AddressedSchool } from './addressed-desa'

/** A town and the desa in which its point lies; null outside the kabupaten. */
export type PlacedCentre = Centre & { desa: string | null }

/** All that distances are measured to, and the units they are measured from. */
export type DistanceFacts = {
  regions: readonly Region[]
  schools: readonly SchoolPoint[]
  /** Which desa the addresses of schools name, whatever their points. */
  addressed: readonly AddressedSchool[]
  facilities: readonly Facility[]
  centres: readonly PlacedCentre[]
}

/** First word of `pilihan` for an indicator of origin `jarak`: to what the distance is measured. */
export const DISTANCE_TARGETS = ['sekolah', 'fasilitas', 'pusat', 'desa'] as const
export type DistanceTarget = (typeof DISTANCE_TARGETS)[number]

function isTarget(text: string | undefined): text is DistanceTarget {
  return DISTANCE_TARGETS.some((target) => target === text)
}

/** The target and its kinds; null when the words say nothing that is known. */
export function distanceTarget(
  entry: Pick<CatalogueEntry, 'choices' | 'numerator'>,
): { target: DistanceTarget; kinds: readonly string[] } | null {
  const [target, ...kinds] = entry.choices
  if (!isTarget(target)) return null
  const isWhole =
    target === 'desa' ? entry.numerator !== null : target === 'pusat' || kinds.length > 0
  return isWhole ? { target, kinds } : null
}

/**
 * Schools by their trusted points. One without such a point, whose address tells its desa, stands by that
 * desa, as the facilities of other lists do.
 */
function schoolDestinations(
  { schools, addressed }: DistanceFacts,
  kinds: readonly string[],
  labelPointOf: (code: string) => Position | null,
): Destination[] {
  const addressOf = new Map(addressed.map(({ id, place }) => [id, place]))
  return schools
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((school): Destination[] => {
      const placed = schoolDestination(school)
      if (placed !== null) return [placed]
      const desa = addressOf.get(school.id) ?? null
      return desa === null ? [] : [{ point: labelPointOf(desa), inside: [desa] }]
    })
}

function destinationsOf(
  entry: CatalogueEntry,
  period: string,
  facts: DistanceFacts,
  store: ColumnStore,
): Destination[] {
  const found = distanceTarget(entry)
  if (found === null) return []
  const labelPoints = new Map(facts.regions.map(({ code, labelPoint }) => [code, labelPoint]))
  const labelPointOf = (code: string): Position | null => labelPoints.get(code) ?? null
  switch (found.target) {
    case 'sekolah':
      return schoolDestinations(facts, found.kinds, labelPointOf)
    case 'fasilitas':
      return facts.facilities
        .filter(({ kind }) => found.kinds.includes(kind))
        .flatMap((facility) => facilityDestination(facility, labelPointOf) ?? [])
    case 'pusat':
      return facts.centres.map(({ lng, lat, desa }) => ({
        point: [lng, lat],
        inside: desa === null ? [] : [desa],
      }))
    case 'desa': {
      const counts = entry.numerator === null ? null : store.nearest(entry.numerator, period)
      return store.frame.positionsAt('desa').flatMap((index): Destination[] => {
        const desa = store.frame.codes[index]
        if (desa === undefined || (counts?.[index] ?? 0) <= 0) return []
        return [{ point: labelPointOf(desa), inside: [desa] }]
      })
    }
  }
}

/**
 * Desa that have one of their own by a count of theirs (`pembilang`) or by the address of a school: when
 * no point lies inside, its place is not known, and what lies farther away is not the nearest.
 */
function desaWithOwn(
  entry: CatalogueEntry,
  period: string,
  facts: DistanceFacts,
  store: ColumnStore,
): ReadonlySet<string> {
  const found = distanceTarget(entry)
  const counts = entry.numerator === null ? null : store.nearest(entry.numerator, period)
  const counted = store.frame
    .positionsAt('desa')
    .filter((index) => (counts?.[index] ?? 0) > 0)
    .map((index) => store.frame.codes[index] ?? '')
  const named = facts.addressed.filter(
    ({ kind }) => found?.target === 'sekolah' && found.kinds.includes(kind),
  )
  return new Set([...counted, ...named.flatMap(({ desa }) => desa)])
}

/**
 * Kilometres in a straight line from where the people of each desa live to the nearest of what the
 * indicator names; 0 where one lies inside. Missing without a polygon, when there is nothing to measure
 * to, and where the desa has one of its own whose place is not known.
 */
export function distances(
  entry: CatalogueEntry,
  period: string,
  facts: DistanceFacts,
  store: ColumnStore,
): Column {
  const destinations = destinationsOf(entry, period, facts, store)
  const withOwn = desaWithOwn(entry, period, facts, store)
  const column: Column = new Array<number | null>(store.frame.size).fill(null)
  for (const index of store.frame.positionsAt('desa')) {
    const region = facts.regions[index]
    if (region === undefined || region.labelPoint === null) continue
    const km = nearestOf(originOf(region, facts.schools), destinations)?.km ?? null
    column[index] = km !== 0 && withOwn.has(region.code) ? null : km
  }
  return column
}
