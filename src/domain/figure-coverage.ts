import type { Indicator, Period, Region } from '../contract'
import { answerOnce } from './answer-once'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { isEnough } from './scoring/enough'
import { hasRole, idOfRole } from './sections'
import { sumOf } from './sum'

/** On how much of an area a figure rests that is made from its desa. */
export interface FigureCoverage {
  /** 0-1. */
  readonly share: number
  /** What is counted: the weight of a weighted mean, else families, without any the units. */
  readonly by: 'families' | 'people' | 'area' | 'data' | 'units'
}

/** Below it neither a figure of an area nor a standing is said without its coverage. */
export const FULL_ENOUGH = 0.8

const COUNTED_BY = ['families', 'people', 'area'] as const
/** A total of part of the desa is less than the area's, and what is made of part of them pretends to speak of all. */
const FROM_UNITS: readonly Indicator['aggregation'][] = [
  'sum',
  'mean',
  'weighted-mean',
  'ratio',
  'composition',
]

const MEANS: readonly Indicator['aggregation'][] = ['mean', 'weighted-mean']

const coverageOnce = answerOnce<FigureCoverage | null>()

/**
 * The share of an area that lies in units with a value, for a figure made from the units: by the weight of a
 * weighted mean, else by families. Null for a desa, for a figure that is not made from desa, and where enough
 * of the area is covered. Units whose weight is not known weigh nothing; without any weight the units are
 * counted.
 */
export function thinCoverage(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  area: Region,
): FigureCoverage | null {
  if (area.level === 'desa' || !indicator.levels.includes('desa')) return null
  if (!FROM_UNITS.includes(indicator.aggregation)) return null
  if (getValue(dataset, indicator.id, period, area.code) === null) return null
  const found = measureOnce(dataset, indicator, period, area)
  return found && found.share < FULL_ENOUGH ? found : null
}

/**
 * Why an area has no mean although some of its desa have a figure: they hold too little of it, by the minimum
 * coverage of the scores. Null where that is not the reason.
 */
export function tooThinCoverage(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  area: Region,
): FigureCoverage | null {
  if (area.level === 'desa' || !MEANS.includes(indicator.aggregation)) return null
  if (getValue(dataset, indicator.id, period, area.code) !== null) return null
  const found = measureOnce(dataset, indicator, period, area)
  return found && !isEnough(found.share, dataset.catalogue.minimumCoverage) ? found : null
}

function measureOnce(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  area: Region,
): FigureCoverage | null {
  const key = `${indicator.id}/${period}/${area.code}`
  return coverageOnce(dataset, key, () => measure(dataset, indicator, period, area))
}

function measure(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  area: Region,
): FigureCoverage | null {
  if (isOfTotals(indicator)) return null
  const weight = indicator.weightBy ?? idOfRole(dataset, 'families') ?? ''
  const counted = dataset.indicators.get(weight)
  const coverage = coverageOf(
    dataset.regions.units(area.code).map(({ code }) => ({
      hasValue: getValue(dataset, indicator.id, period, code) !== null,
      weight: counted ? getValue(dataset, weight, latestPeriod(counted), code) : null,
    })),
  )
  if (!coverage) return null
  return {
    share: coverage.share,
    by: coverage.isWeighted
      ? (COUNTED_BY.find((role) => hasRole(dataset, role, weight)) ?? 'data')
      : 'units',
  }
}

/** By a formula at every level, or of figures of both shapes: the area's own two totals, whatever its desa have. */
function isOfTotals({ aggregation, formula, shape }: Indicator): boolean {
  return aggregation === 'ratio' && (formula !== undefined || shape === 'mixed')
}

/**
 * How much of an area its units with a value hold, 0-1: of their weight where any is known, else of the units.
 * Null where no unit has one: a figure that an area has of its own does not rest on its units.
 */
export function coverageOf(
  units: readonly { readonly hasValue: boolean; readonly weight: number | null }[],
): { readonly share: number; readonly isWeighted: boolean } | null {
  const covered = units.filter(({ hasValue }) => hasValue)
  if (covered.length === 0) return null
  const weigh = (some: typeof units) => sumOf(some.map((unit) => unit.weight ?? 0))
  const whole = weigh(units)
  return whole > 0
    ? { share: weigh(covered) / whole, isWeighted: true }
    : { share: covered.length / units.length, isWeighted: false }
}
