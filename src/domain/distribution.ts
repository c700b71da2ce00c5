import type { Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import type { UnitLevel } from './choropleth'
import { classOf } from './classification'
import { averageOf, isTotal, nounOf, valuesOf, type UnitNoun } from './comparison'
import { getValue, type Dataset } from './dataset'
import { niceStep, tidy } from './nice-scale'
import { quantile } from './normalisation'
import { sumOf } from './sum'

export interface Bin {
  /** Inclusive. */
  readonly from: number
  /** Exclusive; infinite for the last bin when it gathers a long tail. */
  readonly to: number
  readonly count: number
  readonly classIndex: number
}

/** How one indicator is spread over all units of a level. Empty `bins` when nothing has a value. */
export interface Distribution {
  readonly indicator: Indicator
  readonly period: Period
  readonly status: ValueStatus
  readonly level: UnitLevel
  readonly noun: UnitNoun
  readonly present: number
  readonly missing: number
  /** Ascending, all of one width. */
  readonly bins: readonly Bin[]
  readonly step: number
  readonly classCount: number
  readonly average: number | null
  /** Present values, ascending. */
  readonly sorted: readonly number[]
}

const TARGET_BINS = 26
const FEWEST_BINS = 8

export function buildDistribution(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  level: UnitLevel,
): Distribution {
  const units = dataset.regions.all.filter((unit) => unit.level === level)
  const valued = valuesOf(dataset, indicator, period, units)
  const sorted = valued.map((entry) => entry.value).toSorted((a, b) => a - b)
  const breaks = indicator.breaks[level]
  const average = averageOf(dataset, indicator, period, dataset.regions.root.code, units)
  const end = upperEnd(sorted, average)
  const step = binWidth(end - (sorted[0] ?? 0), indicator.decimals)
  return {
    indicator,
    period,
    status: indicator.status[level],
    level,
    noun: nounOf(valued.map((entry) => entry.region)),
    present: sorted.length,
    missing: units.length - sorted.length,
    bins: cutBins(sorted, step, end, breaks),
    step,
    classCount: breaks.length + 1,
    average,
    sorted,
  }
}

/**
 * Where a tail longer than the rest of the data is cut and gathered in the last bin. Not where half
 * of the units share the lowest value, for then the tail is all there is to see, nor below the mean.
 */
function upperEnd(sorted: readonly number[], average: number | null): number {
  const low = sorted[0] ?? 0
  const high = sorted.at(-1) ?? 0
  const bulk = quantile(sorted, 0.95) ?? high
  const isLong = high - low > 2 * (bulk - low)
  const isSpike = (quantile(sorted, 0.5) ?? low) === low
  return isLong && !isSpike && bulk > (average ?? low) ? bulk : high
}

function binWidth(range: number, decimals: number): number {
  const fine = niceStep(range, TARGET_BINS)
  // Counts fall on whole numbers: a finer bin would leave gaps that mean nothing.
  return decimals === 0 ? Math.max(1, fine) : fine
}

function cutBins(
  sorted: readonly number[],
  step: number,
  end: number,
  breaks: readonly number[],
): readonly Bin[] {
  const low = sorted[0]
  const high = sorted.at(-1)
  if (low === undefined || high === undefined) return []
  const first = Math.floor(low / step + 1e-9)
  const needed = Math.floor(end / step + 1e-9) - first + 1
  const length = end < high ? needed : Math.max(needed, Math.min(FEWEST_BINS, needed + 2))
  const members = Array.from({ length }, (): number[] => [])
  for (const value of sorted) {
    const index = Math.floor(value / step + 1e-9) - first
    members[Math.min(index, length - 1)]?.push(value)
  }
  return members.map((values, index) => {
    const from = tidy((first + index) * step)
    const isTail = end < high && index === length - 1
    const sum = sumOf(values)
    // A bin across a class edge takes the colour of what it holds, not of its middle.
    const typical = values.length === 0 ? from + step / 2 : sum / values.length
    return {
      from,
      to: isTail ? Number.POSITIVE_INFINITY : tidy((first + index + 1) * step),
      count: values.length,
      classIndex: classOf(typical, breaks),
    }
  })
}

/**
 * The upper end of a bin as it is written: an exclusive edge for measures, the last number inside
 * for small counts (the bin from 2 to below 7 holds 2 to 6).
 */
export function lastIn(distribution: Distribution, end: number): number {
  const { indicator, step } = distribution
  return indicator.decimals === 0 && step < 10 ? end - 1 : end
}

export interface DistributionMark {
  readonly code: RegionCode
  readonly name: string
  readonly value: number
}

/** The region to be marked in the distribution, or null when it has no value or no place in it. */
export function markOf(
  dataset: Dataset,
  distribution: Distribution,
  code: RegionCode | null,
): DistributionMark | null {
  const region: Region | undefined = code === null ? undefined : dataset.regions.get(code)
  if (!region || region.level === 'kabupaten') return null
  const { indicator, period } = distribution
  const value = getValue(dataset, indicator.id, period, region.code)
  const isComparable = region.level === distribution.level || !isTotal(indicator)
  if (value === null || !isComparable) return null
  return { code: region.code, name: region.name, value }
}

/** Place of a value along the bins, 0-1; a value in the gathered tail sits in its last bin's middle. */
export function positionIn(distribution: Distribution, value: number): number {
  const { bins, step } = distribution
  const first = bins[0]
  if (!first) return 0
  const place = (value - first.from) / (step * bins.length)
  const last = bins.at(-1)
  const hasTail = last?.to === Number.POSITIVE_INFINITY
  if (hasTail && value >= last.from) return 1 - 0.5 / bins.length
  return Math.min(1, Math.max(0, place))
}
