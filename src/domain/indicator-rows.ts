import type {
  AdminLevel,
  ComponentId,
  Indicator,
  LocalizedText,
  Period,
  RegionCode,
  ValueStatus,
} from '../contract'
import { standingOf, type Standing } from './comparison'
import { thinCoverage, type FigureCoverage } from './figure-coverage'
import { shapeNoteOf, type ShapeNote } from './figure-shape'
import { getValue, isMappable, isWithheld, latestPeriod, type Dataset } from './dataset'
import { valueLabel } from './value-label'
import { buildTrend, type Trend } from './trend'

/** One indicator of a component as it stands for one region. */
export interface IndicatorRow {
  readonly indicator: Indicator
  readonly period: Period
  readonly level: AdminLevel
  readonly value: number | null
  /** The value is missing because it is withheld for privacy. */
  readonly isWithheld: boolean
  /** Category or official band of the value. */
  readonly label: LocalizedText | null
  readonly status: ValueStatus
  readonly standing: Standing | null
  /** On how much of the region the value rests, where that is thin. */
  readonly coverage: FigureCoverage | null
  /** False when the indicator has no figure at the region's level by its own rule. */
  readonly hasLevel: boolean
  /** What is to be said of the figure because the region was reshaped. */
  readonly shape: ShapeNote | null
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
    const hasLevel = indicator.levels.includes(region.level)
    const value = hasLevel ? getValue(dataset, indicator.id, period, region.code) : null
    return {
      indicator,
      period,
      level: region.level,
      value,
      isWithheld: hasLevel && isWithheld(dataset, indicator.id, period, region.code),
      label: value === null ? null : valueLabel(indicator, value, region.level),
      status: indicator.status[region.level],
      standing: standingOf(dataset, indicator, period, region.code),
      coverage: thinCoverage(dataset, indicator, period, region),
      hasLevel,
      shape: hasLevel ? shapeNoteOf(dataset, indicator, period, region.code, value) : null,
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
