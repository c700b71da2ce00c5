import type { Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import type { UnitLevel } from './choropleth'
import { averageOf, peersOf, valuesOf, type ValuedRegion } from './comparison'
import { isEnough } from './composite-score'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { rankValues } from './ranks'
import { worstStatus } from './status'
import { judgedIndicators, type IndicatorScope } from './topics'
import { findWorstFifth, type WorstFifth } from './worst-fifth'

/** `families` families in a region that is behind, over all its indicators; `share` the region alone. */
export type AttentionWeighting = 'families' | 'share'

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

export interface AttentionRow {
  readonly region: Region
  /** 1 needs most; equal needs share a place. */
  readonly place: number
  /** Indicators in the worst fifth, of those with a value. */
  readonly count: number
  readonly known: number
  /** Of the indicators in scope. */
  readonly of: number
  readonly share: number
  readonly families: number | null
  /** Families times share; null without a figure of families. */
  readonly burden: number | null
  /** Worst first, by rank over total. */
  readonly reasons: readonly AttentionReason[]
  readonly status: ValueStatus
}

/** A region that cannot be placed fairly. */
export interface AttentionApart {
  readonly region: Region
  readonly reason: 'tooFewIndicators' | 'noFamilies'
  readonly known: number
  readonly of: number
}

export interface AttentionIndicator {
  readonly indicator: Indicator
  readonly period: Period
  readonly fifth: WorstFifth
}

export interface AttentionList {
  readonly level: UnitLevel
  readonly frame: Region
  readonly scope: IndicatorScope
  readonly weighting: AttentionWeighting
  /** In catalogue order, with the cut-off of each; those without members cannot tell a worst fifth. */
  readonly indicators: readonly AttentionIndicator[]
  /** Those that need most first; regions without a reason are left out. */
  readonly rows: readonly AttentionRow[]
  /** Ranked regions of the frame without a reason. */
  readonly spared: number
  readonly apart: readonly AttentionApart[]
  /** What weighs: families of Podes, official; the population of a desa is itself estimated from them. */
  readonly families: Indicator | null
  readonly familiesPeriod: Period | null
}

export interface AttentionQuery {
  readonly level: UnitLevel
  /** The kabupaten, or a kecamatan whose desa are listed. */
  readonly frame: RegionCode
  readonly scope?: IndicatorScope
  readonly weighting?: AttentionWeighting
}

const FAMILIES = 'keluarga'

/**
 * Who needs attention: regions by the share of their scored indicators that lie in the worst fifth of all
 * units of the level, weighted by families. A counting measure after Alkire and Foster (2011, "Counting
 * and multidimensional poverty measurement", Journal of Public Economics 95): families times the share of
 * deprivations is a region's part in the adjusted headcount, with all families of a desa counted alike,
 * for nothing is known of each. Equal needs are placed by count, families and code. A region below the
 * catalogue's minimum coverage is listed apart, for what is not known cannot be behind. With `share` the
 * size of a region only decides between equal shares.
 */
export function buildAttention(dataset: Dataset, query: AttentionQuery): AttentionList {
  const { level, scope = { kind: 'all' }, weighting = 'families' } = query
  const { regions } = dataset
  const frame = regions.get(query.frame) ?? regions.root
  const units = regions.all.filter((unit) => unit.level === level)
  const indicators = judgedAt(dataset, level, scope)
  const families = dataset.indicators.get(FAMILIES) ?? null
  const familiesPeriod = families?.periods.at(-1) ?? null
  const framed = level === 'desa' ? regions.units(frame.code) : units
  const rows: Omit<AttentionRow, 'place'>[] = []
  const apart: AttentionApart[] = []
  for (const region of framed) {
    const { reasons, known, of } = reasonsAmong(dataset, indicators, region)
    const counts = { known, of }
    const people =
      familiesPeriod === null ? null : getValue(dataset, FAMILIES, familiesPeriod, region.code)
    if (known === 0 || !isEnough(known / of, dataset.catalogue.minimumCoverage)) {
      apart.push({ region, reason: 'tooFewIndicators', ...counts })
    } else if (people === null && weighting === 'families') {
      apart.push({ region, reason: 'noFamilies', ...counts })
    } else {
      const share = reasons.length / known
      rows.push({
        region,
        ...counts,
        count: reasons.length,
        share,
        families: people,
        burden: people === null ? null : people * share,
        reasons,
        status: worstStatus(reasons.map(({ status }) => status)),
      })
    }
  }
  const needy = rows.filter(({ count }) => count > 0)
  return {
    level,
    frame,
    scope,
    weighting,
    indicators: indicators.map(({ indicator, period, fifth }) => ({ indicator, period, fifth })),
    rows: placeRows(needy, weighting),
    spared: rows.length - needy.length,
    apart,
    families,
    familiesPeriod,
  }
}

interface Judged extends AttentionIndicator {
  readonly level: UnitLevel
  readonly ranks: ReadonlyMap<RegionCode, { readonly rank: number; readonly value: number }>
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
  return {
    indicator,
    period,
    level,
    fifth: findWorstFifth(entries, direction),
    ranks: new Map(rankValues(entries, direction).map((entry) => [entry.code, entry])),
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

function judgedAt(dataset: Dataset, level: UnitLevel, scope: IndicatorScope): readonly Judged[] {
  return judgedIndicators(dataset, scope)
    .filter((indicator) => indicator.levels.includes(level))
    .map((indicator) => judge(dataset, indicator, level))
}

function reasonsAmong(
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
  const peers = peersOf(dataset, region.code)
  const sign = indicator.direction === 'lower-is-better' ? 1 : -1
  return [
    {
      indicator,
      period,
      value: own.value,
      status: indicator.status[level],
      rank: own.rank,
      total: fifth.total,
      tied: [...ranks.values()].filter(({ value }) => value === own.value).length - 1,
      cutOff: fifth.cutOff,
      parent,
      siblingsMean: averageOf(dataset, indicator, period, parent.code, peers),
      siblings: valuesOf(dataset, indicator, period, peers).toSorted(
        (a, b) => sign * (a.value - b.value) || (a.region.code < b.region.code ? -1 : 1),
      ),
    },
  ]
}

/** The larger need first; what is equal in it shares a place. */
function placeRows(
  rows: readonly Omit<AttentionRow, 'place'>[],
  weighting: AttentionWeighting,
): readonly AttentionRow[] {
  const need = (row: Omit<AttentionRow, 'place'>) =>
    weighting === 'families' ? (row.burden ?? 0) : row.share
  const sorted = rows.toSorted(
    (a, b) =>
      need(b) - need(a) ||
      b.count - a.count ||
      (b.families ?? 0) - (a.families ?? 0) ||
      (a.region.code < b.region.code ? -1 : 1),
  )
  const order = sorted.map(need)
  return sorted.map((row) => ({ ...row, place: order.indexOf(need(row)) + 1 }))
}
