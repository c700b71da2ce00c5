import type { Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import { averageOf, nounOf, peersOf, valuesOf, type UnitNoun } from './comparison'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { rankValues } from './ranks'
import { judgedIndicators, type IndicatorScope } from './topics'

export interface RelativeStanding {
  readonly indicator: Indicator
  readonly period: Period
  readonly value: number
  readonly status: ValueStatus
  /** 0 (all others are better) to 100 (all others are worse). */
  readonly percentile: number
  /** Standard competition rank, 1 is best. */
  readonly rank: number
  readonly total: number
  /** Other siblings with the very same value. */
  readonly tied: number
  readonly noun: UnitNoun
  /** The parent's figure where it is a mean or ratio, else the siblings' plain mean. */
  readonly average: number | null
}

export interface StrengthsAndWeaknesses {
  readonly region: Region
  readonly parent: Region | null
  /** Best first. */
  readonly strengths: readonly RelativeStanding[]
  /** Worst first. */
  readonly weaknesses: readonly RelativeStanding[]
  /** Indicators that could be compared. */
  readonly compared: number
  /** Siblings, itself included; with fewer than four nothing is compared. */
  readonly siblings: number
  readonly isEnough: boolean
}

const FEWEST_SIBLINGS = 4
const STRONG = 75
const WEAK = 25

/**
 * In what a region stands out among its siblings, for better and worse: the upper and the lower quarter
 * by percentile rank. Percentile rank is the share of the other siblings that are worse, equal ones
 * counting half (Roscoe 1975, "Fundamental Research Statistics"; without ties it is the PERCENTRANK.INC
 * of spreadsheets). At least four siblings must have a value, and a figure that all share is left out.
 */
export function findStrengths(
  dataset: Dataset,
  code: RegionCode,
  options: { readonly scope?: IndicatorScope; readonly limit?: number } = {},
): StrengthsAndWeaknesses {
  const { scope = { kind: 'all' }, limit = 5 } = options
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const peers = peersOf(dataset, region.code)
  const standings = judgedIndicators(dataset, scope).flatMap((indicator) => {
    const standing = standingAmong(dataset, indicator, region, peers)
    return standing ? [standing] : []
  })
  const order = (sign: 1 | -1) => (a: RelativeStanding, b: RelativeStanding) =>
    sign * (a.percentile - b.percentile) || b.total - a.total
  return {
    region,
    parent: dataset.regions.get(region.parent ?? '') ?? null,
    strengths: standings
      .filter(({ percentile }) => percentile >= STRONG)
      .toSorted(order(-1))
      .slice(0, limit),
    weaknesses: standings
      .filter(({ percentile }) => percentile <= WEAK)
      .toSorted(order(1))
      .slice(0, limit),
    compared: standings.length,
    siblings: peers.length,
    isEnough: peers.length >= FEWEST_SIBLINGS,
  }
}

function standingAmong(
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
  peers: readonly Region[],
): RelativeStanding | null {
  const period = latestPeriod(indicator)
  const value = getValue(dataset, indicator.id, period, region.code)
  const valued = valuesOf(dataset, indicator, period, peers)
  if (value === null || valued.length < FEWEST_SIBLINGS) return null
  const ranked = rankValues(
    valued.map((entry) => ({ code: entry.region.code, value: entry.value })),
    indicator.direction,
  )
  const rank = ranked.find((entry) => entry.code === region.code)?.rank ?? 0
  const tied = valued.filter((entry) => entry.value === value).length - 1
  if (tied === valued.length - 1) return null
  return {
    indicator,
    period,
    value,
    status: indicator.status[region.level],
    percentile: percentileRank(
      valued.filter((entry) => entry.region.code !== region.code).map((entry) => entry.value),
      value,
      indicator.direction,
    ),
    rank,
    total: valued.length,
    tied,
    noun: nounOf(valued.map((entry) => entry.region)),
    average: averageOf(dataset, indicator, period, region.parent ?? region.code, peers),
  }
}

/** Percent of the others that are worse, equal ones counting half; 50 when there are no others. */
export function percentileRank(
  others: readonly number[],
  value: number,
  direction: Indicator['direction'],
): number {
  if (others.length === 0) return 50
  const sign = direction === 'lower-is-better' ? -1 : 1
  const worse = others.filter((other) => sign * (value - other) > 0).length
  const equal = others.filter((other) => other === value).length
  return (100 * (worse + equal / 2)) / others.length
}
