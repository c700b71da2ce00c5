import type { Facility, Position, Region, SchoolPoint } from '../../contract'
import {
  facilityDestination,
  nearestOf,
  schoolDestination,
  type Destination,
} from '../../domain/facility-distance'
import type { Column, ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../read/read-catalogue'
import type { Centre } from '../read/read-centres'

/** All that distances are measured to, and the units they are measured from. */
export type DistanceFacts = {
  regions: readonly Region[]
  schools: readonly SchoolPoint[]
  facilities: readonly Facility[]
  centres: readonly Centre[]
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
      return facts.schools
        .filter(({ kind }) => found.kinds.includes(kind))
        .flatMap((school) => schoolDestination(school) ?? [])
    case 'fasilitas':
      return facts.facilities
        .filter(({ kind }) => found.kinds.includes(kind))
        .flatMap((facility) => facilityDestination(facility, labelPointOf) ?? [])
    case 'pusat':
      return facts.centres.map(({ lng, lat }) => ({ point: [lng, lat], desa: null, isExact: true }))
    case 'desa': {
      const counts = entry.numerator === null ? null : store.nearest(entry.numerator, period)
      return store.frame.positionsAt('desa').flatMap((index): Destination[] => {
        const desa = store.frame.codes[index]
        if (desa === undefined || (counts?.[index] ?? 0) <= 0) return []
        return [{ point: labelPointOf(desa), desa, isExact: false }]
      })
    }
  }
}

/**
 * Kilometres in a straight line from each desa to the nearest of what the indicator names (see
 * `kmTo`); missing without a polygon, or when there is nothing to measure to.
 */
export function distances(
  entry: CatalogueEntry,
  period: string,
  facts: DistanceFacts,
  store: ColumnStore,
): Column {
  const destinations = destinationsOf(entry, period, facts, store)
  const column: Column = new Array<number | null>(store.frame.size).fill(null)
  for (const index of store.frame.positionsAt('desa')) {
    const region = facts.regions[index]
    if (region === undefined || region.labelPoint === null) continue
    column[index] = nearestOf(region, destinations)?.km ?? null
  }
  return column
}
