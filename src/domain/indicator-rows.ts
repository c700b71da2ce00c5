import type { ComponentId, Indicator, Period, RegionCode } from '../contract'
import { isMappable, latestPeriod, type Dataset } from './dataset'
import { rankedFigureOf, type RankedFigure } from './figure-of-region'
import { buildTrend, type Trend } from './trend'

/** One indicator of a component as it stands for one region. */
export interface IndicatorRow extends RankedFigure {
  /** False when the indicator has no figure at the region's level by its own rule. */
  readonly hasLevel: boolean
}

/** A figure published for the kabupaten alone. */
export interface SeriesRow {
  readonly indicator: Indicator
  readonly trend: Trend
}

export interface ComponentIndicators {
  readonly rows: readonly IndicatorRow[]
  readonly series: readonly SeriesRow[]
}

/** Everything known of a component in a region, in catalogue order, latest period each. */
export function buildIndicatorRows(
  dataset: Dataset,
  component: ComponentId,
  code: RegionCode,
  chosen?: { readonly indicator: string; readonly period: Period },
): ComponentIndicators {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const own = dataset.catalogue.indicators.filter((entry) => entry.component === component)
  const rows = own.filter(isMappable).map((indicator): IndicatorRow => {
    const period = chosen?.indicator === indicator.id ? chosen.period : latestPeriod(indicator)
    return {
      ...rankedFigureOf(dataset, region, indicator, period),
      hasLevel: indicator.levels.includes(region.level),
    }
  })
  const series = own
    .filter((indicator) => !isMappable(indicator))
    .flatMap((indicator): SeriesRow[] => {
      const trend = buildTrend(dataset, dataset.regions.root.code, indicator)
      return trend ? [{ indicator, trend }] : []
    })
  return { rows, series }
}
