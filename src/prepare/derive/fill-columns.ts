import type { TourismSite } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import { ellipsoidAreaKm2 } from '../geometry/ellipsoid-area'
import type { Column, ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Series } from '../read/read-series'
import type { Observation } from '../model/observation'
import { countFacilities, countSchools, countTourism } from './count-points'
import { distances, type DistanceFacts } from './fill-distances'
import { shareOut } from './share-out'

/** All that values are derived from. */
export type Facts = DistanceFacts & {
  observations: readonly Observation[]
  series: ReadonlyMap<string, Series>
  tourism: readonly TourismSite[]
  boundaries: AreaCollection<{ kode: string }>
  /** Year of the boundaries. */
  boundaryPeriod: string
  /** Years of the sources of schools, tourism sites and distances. */
  periodOf: (entry: CatalogueEntry) => string
}

function stateColumn(store: ColumnStore, id: string, period: string, values: Column): void {
  values.forEach((value, index) => {
    if (value !== null) store.state(id, period, index, value)
  })
}

/** A figure known above the desa, and the positions of the desa that share it. */
type Shareable = { period: string; total: number; desa: readonly number[] }

/**
 * Figures to share out: those that a table states for kecamatan, each inside its own; else those of the
 * kabupaten's series in the years that the catalogue lists. A kecamatan of which a desa is stated itself
 * is left alone.
 */
function shareables(entry: CatalogueEntry, facts: Facts, store: ColumnStore): Shareable[] {
  const { frame } = store
  const stated = store.periods(entry.id).flatMap((period) => {
    const column = store.column(entry.id, period)
    return frame.positionsAt('kecamatan').flatMap((index): Shareable[] => {
      const total = column[index] ?? null
      const desa = frame.desaWithin(frame.codes[index] ?? '')
      const isGiven = desa.some((position) => store.isStated(entry.id, period, position))
      return total === null || isGiven ? [] : [{ period, total, desa }]
    })
  })
  const points = facts.series.get(entry.id)?.points ?? []
  const listed = points.flatMap(({ period, value }): Shareable[] => {
    const isWanted = entry.choices.includes(period) && !store.has(entry.id, period)
    return isWanted ? [{ period, total: value, desa: frame.positionsAt('desa') }] : []
  })
  return [...stated, ...listed]
}

/** Shares figures known above the desa among them by the weight nearest in time. */
function fillShared(entry: CatalogueEntry, facts: Facts, store: ColumnStore): void {
  for (const { period, total, desa } of shareables(entry, facts, store)) {
    const weights = entry.weightBy === null ? null : store.nearest(entry.weightBy, period)
    if (weights === null) continue
    const parts = shareOut(
      total,
      desa.map((index) => weights[index] ?? null),
    )
    const column = store.column(entry.id, period)
    desa.forEach((index, order) => {
      column[index] = parts[order] ?? null
    })
  }
}

/** 100 where the desa's category is one of the chosen, else 0: its mean by families is a share. */
function fillCategoryShare(entry: CatalogueEntry, store: ColumnStore): void {
  if (entry.numerator === null) return
  const chosen = new Set(entry.choices.map(Number))
  for (const period of store.periods(entry.numerator)) {
    const categories = store.column(entry.numerator, period)
    const column = store.column(entry.id, period)
    for (const index of store.frame.positionsAt('desa')) {
      const category = categories[index] ?? null
      column[index] = category === null ? null : chosen.has(category) ? 100 : 0
    }
  }
}

function fillOne(entry: CatalogueEntry, facts: Facts, store: ColumnStore): void {
  const { frame } = store
  switch (entry.origin) {
    case 'area':
      for (const { properties, geometry } of facts.boundaries.features) {
        const column = store.column(entry.id, facts.boundaryPeriod)
        column[frame.indexOf(properties.kode)] = ellipsoidAreaKm2(geometry)
      }
      return
    case 'schools': {
      const counts = countSchools(facts.schools, entry.choices, frame)
      stateColumn(store, entry.id, facts.periodOf(entry), counts)
      return
    }
    case 'facilities': {
      const counts = countFacilities(facts.facilities, entry.choices, frame)
      stateColumn(store, entry.id, facts.periodOf(entry), counts)
      return
    }
    case 'tourism':
      stateColumn(store, entry.id, facts.periodOf(entry), countTourism(facts.tourism, frame))
      return
    case 'distance': {
      const period = facts.periodOf(entry)
      stateColumn(store, entry.id, period, distances(entry, period, facts, store))
      return
    }
    case 'shared-out':
      fillShared(entry, facts, store)
      return
    case 'category-share':
      fillCategoryShare(entry, store)
      return
    case 'table':
    case 'sample':
    case 'series':
    case 'ratio':
    case 'formula':
      return
  }
}

/** Puts observations and everything derived from them, except ratios and formulas, into columns. */
export function fillColumns(
  entries: readonly CatalogueEntry[],
  facts: Facts,
  store: ColumnStore,
): void {
  for (const { indicator, period, region, value } of facts.observations) {
    store.state(indicator, period, store.frame.indexOf(region), value)
  }
  for (const entry of entries) fillOne(entry, facts, store)
  const kabupaten = store.frame.positionsAt('kabupaten')[0]
  for (const entry of entries) {
    for (const point of facts.series.get(entry.id)?.points ?? []) {
      const wanted = entry.origin === 'series' || store.has(entry.id, point.period)
      if (wanted && kabupaten !== undefined) {
        store.state(entry.id, point.period, kabupaten, point.value)
      }
    }
  }
}
