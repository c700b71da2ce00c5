import type { Indicator, Period, Region, RegionCode } from '../contract'
import { averageOf } from './comparison'
import type { Dataset } from './dataset'
import type { Trend } from './trend'
import { sumOf } from './sum'

export interface ReferencePoint {
  readonly period: Period
  readonly time: number
  readonly value: number
}

/** The average of a larger area beside the line of a region, cut where that line is cut. */
export interface TrendReference {
  readonly area: Region
  readonly segments: readonly (readonly ReferencePoint[])[]
}

/**
 * Averages over time of the areas that hold a region: its kecamatan and the kabupaten for a desa, the
 * kabupaten for a kecamatan. The area's own figure where the indicator's rule is a mean or a ratio, else
 * the mean over its units of the region's level, so that a total is compared with totals of its kind. In
 * the trend's periods alone; an area without two figures has no line.
 */
export function buildReferences(dataset: Dataset, trend: Trend): readonly TrendReference[] {
  const { region, indicator } = trend
  const areas = dataset.regions.path(region.code).filter(({ code }) => code !== region.code)
  return areas.toReversed().flatMap((area): TrendReference[] => {
    const units = unitsWithin(dataset, area, region)
    const segments = trend.segments.map((run) =>
      run.flatMap(({ period, time }) =>
        pointOf(dataset, indicator, period, time, area.code, units),
      ),
    )
    const count = sumOf(segments.map((run) => run.length))
    return count < 2 ? [] : [{ area, segments }]
  })
}

function unitsWithin(dataset: Dataset, area: Region, region: Region): readonly Region[] {
  if (region.level === 'desa') return dataset.regions.units(area.code)
  return dataset.regions.children(area.code)
}

function pointOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  time: number,
  area: RegionCode,
  units: readonly Region[],
): ReferencePoint[] {
  const value = averageOf(dataset, indicator, period, area, units)
  return value === null ? [] : [{ period, time, value }]
}
