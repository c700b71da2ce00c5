import {
  dominantCategory,
  maxOf,
  meanOf,
  ratioOfSums,
  sumOf,
  weightedMeanOf,
} from '../../domain/aggregation'
import type { CatalogueEntry } from '../read/read-catalogue'
import type { Column, ColumnStore } from './column-store'

/** Value of a kecamatan or the kabupaten from its desa, by the indicator's own rule. */
function aggregate(entry: CatalogueEntry, values: Column, weights: Column): number | null {
  switch (entry.aggregation) {
    case 'sum':
      return sumOf(values)
    case 'mean':
      return meanOf(values)
    case 'weighted-mean':
      return weightedMeanOf(values, weights)
    case 'max':
      return maxOf(values)
    case 'composition':
      return dominantCategory(values)
    case 'ratio':
    case 'none':
      return null
  }
}

function pick(column: Column | null, positions: readonly number[]): Column {
  return positions.map((index) => column?.[index] ?? null)
}

/**
 * Fills kecamatan and kabupaten from the desa directly, never a mean of means; stated figures stay. A
 * total of the kabupaten is the sum of its kecamatan: the same, and the only way where an office
 * publishes no desa.
 */
export function aggregateIndicator(entry: CatalogueEntry, store: ColumnStore): void {
  const { frame } = store
  for (const period of store.periods(entry.id)) {
    const column = store.column(entry.id, period)
    const weights = entry.weightBy === null ? null : store.nearest(entry.weightBy, period)
    // Kecamatan before the kabupaten, which may be made of them.
    const above = [...frame.positionsAt('kecamatan'), ...frame.positionsAt('kabupaten')]
    for (const index of above) {
      const unit = frame.units[index]
      if (unit === undefined || store.isStated(entry.id, period, index)) continue
      if (entry.aggregation === 'sum' && unit.level === 'kabupaten') {
        column[index] = sumOf(pick(column, frame.childrenOf(unit.code)))
        continue
      }
      const desa = frame.desaWithin(unit.code)
      column[index] = aggregate(entry, pick(column, desa), pick(weights, desa))
    }
  }
}

function divide(top: number | null, bottom: number | null, factor: number): number | null {
  return top === null || bottom === null || bottom === 0 ? null : (factor * top) / bottom
}

/**
 * factor * numerator / denominator. Above the desa it is the ratio of sums over the desa where both are
 * known; when either figure is stated for the region itself, or the catalogue says `total`, it is the
 * ratio of the region's own two figures.
 */
export function computeRatio(entry: CatalogueEntry, store: ColumnStore): void {
  const { frame } = store
  const { id, numerator, denominator, factor } = entry
  if (numerator === null || denominator === null) return
  for (const period of store.periods(numerator)) {
    const bottomPeriod = store.nearestPeriod(denominator, period)
    if (bottomPeriod === null) continue
    const top = store.column(numerator, period)
    const bottom = store.column(denominator, bottomPeriod)
    const column = store.column(id, period)
    frame.units.forEach((unit, index) => {
      const own =
        unit.level === 'desa' ||
        entry.choices.includes('total') ||
        store.isStated(numerator, period, index) ||
        store.isStated(denominator, bottomPeriod, index)
      const desa = own ? [] : frame.desaWithin(unit.code)
      column[index] = own
        ? divide(top[index] ?? null, bottom[index] ?? null, factor)
        : ratioOfSums(pick(top, desa), pick(bottom, desa), factor)
    })
  }
}
