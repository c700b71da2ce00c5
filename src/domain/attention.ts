import type { Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import {
  judgedAt,
  reasonsAmong,
  type AttentionIndicator,
  type AttentionReason,
} from './attention-reasons'
import type { UnitLevel } from './choropleth'
import { isEnough } from './scoring/enough'
import { getValue, type Dataset } from './dataset'
import { worstStatus } from './status'
import type { IndicatorScope } from './topics'

/** `families` families in a region that is behind, over all its indicators; `share` the region alone. */
export type AttentionWeighting = 'families' | 'share'

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

export type { AttentionReason }

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
