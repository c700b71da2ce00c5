import type { Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import { weightedMeanOf } from './aggregation'
import { answerOnce } from './answer-once'
import type { UnitLevel } from './choropleth'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { roleOf } from './sections'
import { rankValues } from './ranks'
import { percentileIn, sortedKnown, turned } from './scoring/mid-rank'
import { judgedIndicators, type IndicatorScope } from './topics'
import { findWorstFifth, type WorstFifth } from './worst-fifth'

/** How deep one region stands in one indicator. */
export interface Depth {
  readonly indicator: Indicator
  readonly period: Period
  readonly value: number
  readonly status: ValueStatus
  /**
   * Mid-rank percentile among all units of the level with a value, 100 x (rank - 0.5) / n with the worst
   * first, equal values sharing the middle: 0 is the deepest, 50 the median.
   */
  readonly depth: number
  /**
   * The same as the score counts it: of a kecamatan the mean of its desa's depths among all desa, weighted by
   * people, because its score is made of their scores; elsewhere the depth itself.
   */
  readonly scored: number
  /** Standard competition rank, 1 is best. */
  readonly rank: number
  readonly total: number
  /** Other units with the very same value. */
  readonly tied: number
  readonly isInWorstFifth: boolean
}

/** An indicator with its worst fifth and everybody's depth at one level. */
export interface Judged {
  readonly indicator: Indicator
  readonly period: Period
  readonly level: UnitLevel
  readonly fifth: WorstFifth
  readonly depths: ReadonlyMap<RegionCode, Depth>
}

const judgedOnce = answerOnce<Judged>()

/** What the regions of a level are judged by, in catalogue order. */
export function judgedAt(
  dataset: Dataset,
  level: UnitLevel,
  scope: IndicatorScope = { kind: 'all' },
): readonly Judged[] {
  return judgedIndicators(dataset, scope)
    .filter((indicator) => indicator.levels.includes(level))
    .map((indicator) => judgedBy(dataset, indicator, level))
}

function judgedBy(dataset: Dataset, indicator: Indicator, level: UnitLevel): Judged {
  return judgedOnce(dataset, `${level}/${indicator.id}`, () => judge(dataset, indicator, level))
}

/** A region's depth in everything it is judged by and has a value of; nothing for the kabupaten. */
export function depthsOf(
  dataset: Dataset,
  region: Region,
  scope: IndicatorScope = { kind: 'all' },
): readonly Depth[] {
  const { level } = region
  if (level === 'kabupaten') return []
  return judgedAt(dataset, level, scope).flatMap(({ depths }) => depths.get(region.code) ?? [])
}

/** One indicator at a level. */
function judge(dataset: Dataset, indicator: Indicator, level: UnitLevel): Judged {
  const period = latestPeriod(indicator)
  const entries = dataset.regions.all
    .filter((unit) => unit.level === level)
    .map(({ code }) => ({ code, value: getValue(dataset, indicator.id, period, code) }))
  const direction =
    indicator.direction === 'lower-is-better' ? 'lower-is-better' : 'higher-is-better'
  const fifth = findWorstFifth(entries, direction)
  const ranked = rankValues(entries, direction)
  const sharing = new Map<number, number>()
  for (const { value } of ranked) sharing.set(value, (sharing.get(value) ?? 0) + 1)
  const total = ranked.length
  const sorted = sortedKnown(ranked.map(({ value }) => value))
  const depths = ranked.map(({ code, value, rank }): readonly [RegionCode, Depth] => {
    const tied = (sharing.get(value) ?? 1) - 1
    const depth = turned(percentileIn(sorted, value) ?? 0, direction)
    return [
      code,
      {
        indicator,
        period,
        value,
        status: indicator.status[level],
        depth,
        scored: (level === 'kecamatan' ? meanWithin(dataset, indicator, code) : null) ?? depth,
        rank,
        total,
        tied,
        isInWorstFifth: fifth.members.has(code),
      },
    ]
  })
  return { indicator, period, level, fifth, depths: new Map(depths) }
}

/** Null where none of its desa has both a value and people. */
function meanWithin(dataset: Dataset, indicator: Indicator, code: RegionCode): number | null {
  if (!indicator.levels.includes('desa')) return null
  const { depths } = judgedBy(dataset, indicator, 'desa')
  const register = roleOf(dataset, 'people')
  const units = dataset.regions.units(code)
  return weightedMeanOf(
    units.map((unit) => depths.get(unit.code)?.depth ?? null),
    units.map((unit) =>
      register ? getValue(dataset, register.id, latestPeriod(register), unit.code) : null,
    ),
  )
}
