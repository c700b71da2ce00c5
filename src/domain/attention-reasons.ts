import type { Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import type { UnitLevel } from './choropleth'
import { averageOf, peersOf, valuesOf, type ValuedRegion } from './comparison'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { rankValues } from './ranks'
import { judgedIndicators, type IndicatorScope } from './topics'
import { findWorstFifth, type WorstFifth } from './worst-fifth'

export interface AttentionReason {
  readonly indicator: Indicator
  readonly period: Period
  readonly value: number
  readonly status: ValueStatus
  /** Among all units of the level with a value, 1 is best; `total` is worst. */
  readonly rank: number
  readonly total: number
  /** Other units with the very same value. */
  readonly tied: number
  /** The best value that is still in the worst fifth. */
  readonly cutOff: number
  /** The area the region is compared with: its kecamatan, or the kabupaten. */
  readonly parent: Region
  readonly siblingsMean: number | null
  /** The siblings with a value, itself included, best first. */
  readonly siblings: readonly ValuedRegion[]
}

export interface AttentionIndicator {
  readonly indicator: Indicator
  readonly period: Period
  readonly fifth: WorstFifth
}

/** An indicator with its worst fifth and everybody's rank at one level. */
export interface Judged extends AttentionIndicator {
  readonly level: UnitLevel
  readonly ranks: ReadonlyMap<RegionCode, { readonly rank: number; readonly value: number }>
  /** Units that share a value. */
  readonly sharing: ReadonlyMap<number, number>
  /** Filled as parents are asked for: the list names many desa of one kecamatan. */
  readonly neighbours: Map<RegionCode, Pick<AttentionReason, 'siblings' | 'siblingsMean'>>
}

const judged = new WeakMap<Dataset, Map<string, Judged>>()

/** The worst fifth of one indicator at a level; the same question is answered once a dataset. */
function judge(dataset: Dataset, indicator: Indicator, level: UnitLevel): Judged {
  let known = judged.get(dataset)
  if (!known) judged.set(dataset, (known = new Map<string, Judged>()))
  const key = `${level}/${indicator.id}`
  let found = known.get(key)
  if (!found) known.set(key, (found = judgeAnew(dataset, indicator, level)))
  return found
}

function judgeAnew(dataset: Dataset, indicator: Indicator, level: UnitLevel): Judged {
  const period = latestPeriod(indicator)
  const entries = dataset.regions.all
    .filter((unit) => unit.level === level)
    .map(({ code }) => ({ code, value: getValue(dataset, indicator.id, period, code) }))
  const direction =
    indicator.direction === 'lower-is-better' ? 'lower-is-better' : 'higher-is-better'
  const sharing = new Map<number, number>()
  for (const { value } of entries) {
    if (value !== null) sharing.set(value, (sharing.get(value) ?? 0) + 1)
  }
  return {
    indicator,
    period,
    level,
    fifth: findWorstFifth(entries, direction),
    ranks: new Map(rankValues(entries, direction).map((entry) => [entry.code, entry])),
    sharing,
    neighbours: new Map(),
  }
}

export interface RegionReasons {
  /** Worst first, by rank over total. */
  readonly reasons: readonly AttentionReason[]
  /** Indicators with a value, of those in scope at the region's level. */
  readonly known: number
  readonly of: number
}

/** The indicators of one kecamatan or desa that lie in the worst fifth of its level; none for the kabupaten. */
export function findReasons(
  dataset: Dataset,
  region: Region,
  scope: IndicatorScope = { kind: 'all' },
): RegionReasons {
  const { level } = region
  if (level === 'kabupaten') return { reasons: [], known: 0, of: 0 }
  return reasonsAmong(dataset, judgedAt(dataset, level, scope), region)
}

/** What the regions of a level are judged by, in catalogue order. */
export function judgedAt(
  dataset: Dataset,
  level: UnitLevel,
  scope: IndicatorScope,
): readonly Judged[] {
  return judgedIndicators(dataset, scope)
    .filter((indicator) => indicator.levels.includes(level))
    .map((indicator) => judge(dataset, indicator, level))
}

/** The reasons of one region among indicators judged at its level. */
export function reasonsAmong(
  dataset: Dataset,
  indicators: readonly Judged[],
  region: Region,
): RegionReasons {
  const known = indicators.filter((entry) => entry.ranks.has(region.code))
  return {
    reasons: known
      .flatMap((entry) => reasonOf(dataset, entry, region))
      .toSorted((a, b) => b.rank / b.total - a.rank / a.total),
    known: known.length,
    of: indicators.length,
  }
}

function reasonOf(dataset: Dataset, entry: Judged, region: Region): readonly AttentionReason[] {
  const { indicator, period, level, fifth, ranks } = entry
  const own = ranks.get(region.code)
  if (!own || fifth.cutOff === null || !fifth.members.has(region.code)) return []
  const parent = dataset.regions.get(region.parent ?? '') ?? dataset.regions.root
  return [
    {
      indicator,
      period,
      value: own.value,
      status: indicator.status[level],
      rank: own.rank,
      total: fifth.total,
      tied: (entry.sharing.get(own.value) ?? 1) - 1,
      cutOff: fifth.cutOff,
      parent,
      ...neighboursOf(dataset, entry, parent, region),
    },
  ]
}

function neighboursOf(
  dataset: Dataset,
  { indicator, period, neighbours }: Judged,
  parent: Region,
  region: Region,
): Pick<AttentionReason, 'siblings' | 'siblingsMean'> {
  const known = neighbours.get(parent.code)
  if (known) return known
  const peers = peersOf(dataset, region.code)
  const sign = indicator.direction === 'lower-is-better' ? 1 : -1
  const found = {
    siblingsMean: averageOf(dataset, indicator, period, parent.code, peers),
    siblings: valuesOf(dataset, indicator, period, peers).toSorted(
      (a, b) => sign * (a.value - b.value) || (a.region.code < b.region.code ? -1 : 1),
    ),
  }
  neighbours.set(parent.code, found)
  return found
}
