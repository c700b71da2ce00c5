import type { Indicator, Period, Region } from '../contract'
import { valuesOf } from './comparison'
import { lastPeriodOfAll, type Dataset } from './dataset'
import { figureOf, type FigureOfRegion } from './figure-of-region'

export type PlaceRole = 'own' | 'parent' | 'highest' | 'lowest'

export interface ComparedPlace extends FigureOfRegion {
  readonly role: PlaceRole
}

/** Where a region stands against the areas that hold it; `between` has one above and one below. */
export type PlaceRelation = 'above' | 'below' | 'between' | 'equal' | 'alone' | 'missing'

export interface PlaceComparison {
  readonly indicator: Indicator
  readonly period: Period
  /** The region first, then the areas that hold it from the nearest, then its extremes inside. */
  readonly places: readonly ComparedPlace[]
  readonly relation: PlaceRelation
  /** Largest value, for lengths from zero; 0 when nothing is known. */
  readonly largest: number
}

/**
 * A rate, index or mean of a region beside those of its kecamatan and kabupaten, which follow the
 * indicator's own rule of aggregation; an area with parts also shows the highest and lowest of them.
 * Values are in the indicator's unit; a total must not be asked for, it grows with the area.
 */
export function comparePlaces(
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
): PlaceComparison {
  const place = (role: PlaceRole, of: Region, period?: Period): ComparedPlace => ({
    ...figureOf(dataset, of, indicator, period),
    role,
  })
  const own = place('own', region, lastPeriodOfAll(dataset, indicator, [region]))
  const { period } = own
  const parents = dataset.regions
    .path(region.code)
    .slice(0, -1)
    .toReversed()
    .map((parent) => place('parent', parent, period))
  const inside = valuesOf(
    dataset,
    indicator,
    period,
    dataset.regions.children(region.code),
  ).toSorted((a, b) => b.value - a.value)
  const [first, last] = [inside[0], inside.at(-1)]
  const extremes =
    first && last && first.value !== last.value
      ? [place('highest', first.region, period), place('lowest', last.region, period)]
      : []
  const places = [own, ...parents, ...extremes]
  return {
    indicator,
    period,
    places,
    relation: relationOf(indicator, own, parents),
    largest: Math.max(0, ...places.flatMap(({ value }) => value ?? [])),
  }
}

function relationOf(
  indicator: Indicator,
  own: ComparedPlace,
  parents: readonly ComparedPlace[],
): PlaceRelation {
  if (own.value === null) return 'missing'
  // As printed, so that the words never contradict the numbers beside them.
  const printed = (value: number) => Number(value.toFixed(indicator.decimals))
  const value = printed(own.value)
  const signs = parents.flatMap((parent) =>
    parent.value === null ? [] : Math.sign(value - printed(parent.value)),
  )
  if (signs.length === 0) return 'alone'
  if (signs.every((sign) => sign === 0)) return 'equal'
  if (signs.every((sign) => sign >= 0)) return 'above'
  return signs.every((sign) => sign <= 0) ? 'below' : 'between'
}
