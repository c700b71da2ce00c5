import type { Indicator, Period, Region } from '../contract'
import { answerOnce } from './answer-once'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { isEnough } from './scoring/enough'

/** On how much of an area a figure rests that is made from its desa. */
export interface FigureCoverage {
  /** 0-1. */
  readonly share: number
  /** Families where their number is known of all units, else the units themselves. */
  readonly by: 'families' | 'units'
}

/** Below it neither a figure of an area nor a standing is said without its coverage. */
export const FULL_ENOUGH = 0.8
/** The indicator whose count says how much of an area is covered. */
export const FAMILIES = 'keluarga'
/** A total says how much was counted; only a mean or a ratio pretends to speak of all. */
const AVERAGES: readonly Indicator['aggregation'][] = ['mean', 'weighted-mean', 'ratio']

const MEANS: readonly Indicator['aggregation'][] = ['mean', 'weighted-mean']

const coverageOnce = answerOnce<FigureCoverage | null>()

/**
 * The share of an area's families that live in units with a value, for a figure made from the units; null
 * for a desa, for a figure that is not made from desa, and where enough of the area is covered. Units whose
 * families nobody counted weigh nothing; without any count of families the units are counted.
 */
export function thinCoverage(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  area: Region,
): FigureCoverage | null {
  if (area.level === 'desa' || !indicator.levels.includes('desa')) return null
  if (!AVERAGES.includes(indicator.aggregation)) return null
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
  const counted = dataset.indicators.get(FAMILIES)
  return coverageOf(
    dataset.regions.units(area.code).map(({ code }) => ({
      hasValue: getValue(dataset, indicator.id, period, code) !== null,
      families: counted ? getValue(dataset, FAMILIES, latestPeriod(counted), code) : null,
    })),
  )
}

/**
 * How much of an area its units with a value hold: of the families where any are counted, else of the units.
 * Null where no unit has one: a figure that an area has of its own does not rest on its units.
 */
export function coverageOf(
  units: readonly { readonly hasValue: boolean; readonly families: number | null }[],
): FigureCoverage | null {
  const covered = units.filter(({ hasValue }) => hasValue)
  if (covered.length === 0) return null
  const familiesOf = (some: typeof units) =>
    some.reduce((sum, unit) => sum + (unit.families ?? 0), 0)
  const families = familiesOf(units)
  return families > 0
    ? { share: familiesOf(covered) / families, by: 'families' }
    : { share: covered.length / units.length, by: 'units' }
}
