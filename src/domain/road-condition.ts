import type { Indicator, Period, Region, ValueStatus } from '../contract'
import { getValue, type Dataset } from './dataset'
import { figureOf, type FigureOfRegion } from './figure-of-region'
import { roleOf } from './sections'
import { worstStatus } from './status'
import { sumOf } from './sum'

export interface RoadCondition {
  readonly region: Region
  readonly period: Period
  readonly status: ValueStatus
  /** Kilometres. */
  readonly parts: readonly FigureOfRegion[]
  /** Kilometres: the stated length, else the sum of the parts when all are known. */
  readonly totalKm: number | null
  /** Percent of the length that is good or fair. */
  readonly steady: { readonly indicator: Indicator; readonly value: number } | null
}

/**
 * Kilometres of road by condition, latest period in which a part is known. Null when the dataset has
 * no such table or nothing of this region in it. Steady (mantap) is good and fair together, as the
 * Ministry of Public Works counts it.
 */
export function buildRoadCondition(dataset: Dataset, region: Region): RoadCondition | null {
  // From best to worst, as the road offices class them.
  const { roadConditions } = dataset.catalogue.sections
  const indicators = roadConditions.flatMap((id) => dataset.indicators.get(id) ?? [])
  const [first] = indicators
  if (!first || indicators.length < roadConditions.length) return null
  const valueOf = (id: string, period: Period) => getValue(dataset, id, period, region.code)
  const period = first.periods.findLast((candidate) =>
    indicators.some(({ id }) => valueOf(id, candidate) !== null),
  )
  if (period === undefined) return null
  const parts = indicators.map((indicator) => figureOf(dataset, region, indicator, period))
  const known = parts.flatMap(({ value }) => value ?? [])
  const sum = known.length === parts.length ? sumOf(known) : null
  const steady = roleOf(dataset, 'steadyRoads')
  const share = steady ? valueOf(steady.id, period) : null
  const length = roleOf(dataset, 'roadLength')
  return {
    region,
    period,
    status: worstStatus(parts.map(({ status }) => status)),
    parts,
    totalKm: (length ? valueOf(length.id, period) : null) ?? sum,
    steady: steady && share !== null ? { indicator: steady, value: share } : null,
  }
}
