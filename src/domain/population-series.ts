import type { Indicator, LocalizedText, Period, Region, ValueStatus } from '../contract'
import { getValue, isWithheld, type Dataset } from './dataset'
import { breakBetween } from './series-breaks'
import { buildTrend, type Trend } from './trend'
import { changeBetween } from './trend-finding'

export interface PopulationRow {
  readonly period: Period
  readonly value: number
  readonly status: ValueStatus
  /** Against the row before, in persons and percent; null for the first and across a break or a long gap. */
  readonly change: number | null
  readonly percent: number | null
  /** Why the row before cannot be compared. */
  readonly breakBefore: LocalizedText | null
}

export interface FamilyFigure {
  readonly indicator: Indicator
  readonly period: Period
  readonly value: number | null
  readonly isWithheld: boolean
  readonly status: ValueStatus
}

export interface PopulationSeries {
  readonly region: Region
  /** For a chart; null when nobody is counted here. */
  readonly trend: Trend | null
  /** Ascending in time. */
  readonly rows: readonly PopulationRow[]
  /** Null when the catalogue has no families. */
  readonly families: FamilyFigure | null
  /** Persons a family: the population of the year nearest to that of the families. */
  readonly familySize: { readonly value: number; readonly period: Period } | null
}

const POPULATION = 'penduduk'
const FAMILIES = 'keluarga'

/** The people of a region by year, each with its status, and its families; breaks are never a change. */
export function buildPopulationSeries(dataset: Dataset, region: Region): PopulationSeries {
  const population = dataset.indicators.get(POPULATION)
  const trend = population ? buildTrend(dataset, region.code, population) : null
  const points = trend?.points ?? []
  const rows = points.map((point, index): PopulationRow => {
    const before = points[index - 1]
    const broken =
      population && before ? breakBetween(dataset, population, before.period, point.period) : null
    const run = trend?.segments.find((segment) => segment.includes(point)) ?? []
    const change = before && run.includes(before) ? changeBetween(before, point) : null
    return {
      period: point.period,
      value: point.value,
      status: point.status,
      change,
      percent:
        change === null || before === undefined || before.value <= 0
          ? null
          : (100 * change) / before.value,
      breakBefore: broken?.reason ?? null,
    }
  })
  const families = familiesOf(dataset, region)
  return { region, trend, rows, families, familySize: sizeOf(families, trend) }
}

function familiesOf(dataset: Dataset, region: Region): FamilyFigure | null {
  const indicator = dataset.indicators.get(FAMILIES)
  const period = indicator?.periods.at(-1)
  if (!indicator || period === undefined) return null
  return {
    indicator,
    period,
    value: getValue(dataset, FAMILIES, period, region.code),
    isWithheld: isWithheld(dataset, FAMILIES, period, region.code),
    status: indicator.status[region.level],
  }
}

function sizeOf(
  families: FamilyFigure | null,
  trend: Trend | null,
): PopulationSeries['familySize'] {
  const value = families?.value ?? null
  // A desa's population is shared out by its families: their ratio is the kabupaten's everywhere.
  if (!families || value === null || value <= 0 || trend?.region.level !== 'kabupaten') return null
  const point = trend.points.find(({ period }) => period === families.period)
  return point ? { value: point.value / value, period: point.period } : null
}
