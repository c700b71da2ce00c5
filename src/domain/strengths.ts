import type { Region, RegionCode } from '../contract'
import { averageOf, nounOf, valuesOf, type UnitNoun } from './comparison'
import { findReasons } from './attention-reasons'
import type { Dataset } from './dataset'
import { depthsOf, type Depth } from './depth'
import { thinCoverage, type FigureCoverage } from './figure-coverage'
import type { IndicatorScope } from './topics'

export interface RelativeStanding extends Depth {
  readonly noun: UnitNoun
  /** Of those it is ranked among: the kabupaten's figure where it is a mean or ratio, else their plain mean. */
  readonly average: number | null
  /** On how much of the region its value rests, where that is thin. */
  readonly coverage: FigureCoverage | null
}

export interface StrengthsAndWeaknesses {
  readonly region: Region
  readonly parent: Region | null
  /** Best first. */
  readonly strengths: readonly RelativeStanding[]
  /** Deepest first. */
  readonly weaknesses: readonly RelativeStanding[]
  /** Indicators that could be compared. */
  readonly compared: number
  /** Units of the level, itself included. */
  readonly peers: number
  /** How many lie in the worst fifth, and whether chance would seldom give as many. */
  readonly count: number
  readonly isUnusual: boolean
  readonly noun: UnitNoun
}

const STRONG = 80
/** Of fewer units no fifth can be told. */
const FEWEST = 5

/**
 * In what a region stands out for better and worse among all of its level, by the depth of the one rule of
 * standing (ADR 11): the upper fifth by mid-rank percentile, equal values sharing the middle, and the worst
 * fifth as it is counted. A figure that all share lies in the middle and is in neither.
 */
export function findStrengths(
  dataset: Dataset,
  code: RegionCode,
  options: { readonly scope?: IndicatorScope; readonly limit?: number } = {},
): StrengthsAndWeaknesses {
  const { scope = { kind: 'all' }, limit = 5 } = options
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const units = dataset.regions.all.filter(({ level }) => level === region.level)
  const depths = depthsOf(dataset, region, scope).filter(({ total }) => total >= FEWEST)
  const { count, isUnusual } = findReasons(dataset, region, scope)
  const stand = (depth: Depth): RelativeStanding => ({
    ...depth,
    noun: nounOf(
      valuesOf(dataset, depth.indicator, depth.period, units).map((entry) => entry.region),
    ),
    average: averageOf(dataset, depth.indicator, depth.period, dataset.regions.root.code, units),
    coverage: thinCoverage(dataset, depth.indicator, depth.period, region),
  })
  return {
    region,
    parent: dataset.regions.get(region.parent ?? '') ?? null,
    strengths: depths
      .filter(({ depth }) => depth >= STRONG)
      .toSorted((a, b) => b.depth - a.depth)
      .slice(0, limit)
      .map(stand),
    weaknesses: depths
      .filter(({ isInWorstFifth }) => isInWorstFifth)
      .toSorted((a, b) => a.depth - b.depth)
      .slice(0, limit)
      .map(stand),
    compared: depths.length,
    peers: units.length,
    count,
    isUnusual,
    noun: nounOf(units),
  }
}
