import type { ComponentId, Indicator, LocalizedText, Period, Region, RegionCode } from '../contract'
import { findReasons, type AttentionReason, type RegionReasons } from './attention-reasons'
import type { UnitLevel } from './choropleth'
import { getScore, getValue, type Dataset } from './dataset'
import { depthsOf, judgedAt } from './depth'
import { isNeutral, type RankRange } from './overall'
import { roleOf } from './sections'
import {
  findExtreme,
  findStanding,
  findWeakComponents,
  missingComponents,
  type WeakComponent,
} from './standing'
import type { IndicatorScope } from './topics'
import { shownPeriod } from './shown-period'
import { meanOf } from './sum'

export interface AttentionRow extends RegionReasons {
  readonly region: Region
  /** 1 needs most within the frame; equal scores share a place. */
  readonly place: number
  /** Other regions of the frame in the very same place. */
  readonly tied: number
  /** What orders the list: overall, component or topic score; 0 is furthest behind. */
  readonly score: number
  /** By the overall score among all of the level; null under a narrower field. */
  readonly range: RankRange | null
  /** Cannot be told apart from the first. */
  readonly isWithFirst: boolean
  /** Components that are really low; of every field only. */
  readonly weak: readonly WeakComponent[]
  readonly families: number | null
  /** Components without a score, which the place leaves out. */
  readonly missing: readonly MissingComponent[]
  /** A kelurahan has no official index: that part of these components stands at the neutral middle. */
  readonly neutral: readonly MissingComponent[]
}

export interface MissingComponent {
  readonly id: ComponentId
  readonly name: LocalizedText
}

/** A region that cannot be placed fairly, with what is missing of it. */
export interface AttentionApart {
  readonly region: Region
  readonly known: number
  readonly of: number
}

export interface AttentionList {
  readonly level: UnitLevel
  readonly frame: Region
  readonly scope: IndicatorScope
  /** By which the regions are judged, in catalogue order. */
  readonly indicators: readonly Indicator[]
  /** Everybody that can be placed, the furthest behind first. */
  readonly rows: readonly AttentionRow[]
  readonly apart: readonly AttentionApart[]
  readonly familiesPeriod: Period | null
}

export interface AttentionQuery {
  readonly level: UnitLevel
  /** The kabupaten, or a kecamatan whose desa are listed. */
  readonly frame: RegionCode
  readonly scope?: IndicatorScope
}

export type { AttentionReason }

/**
 * Who needs attention, by the one rule of standing (ADR 11): by the depth of the overall score, or of the
 * component or topic asked for. How often a region is among the worst is only a reason beside it, and only
 * where chance would seldom give as much. The number of families is a fact of a row and weighs nothing.
 */
export function buildAttention(dataset: Dataset, query: AttentionQuery): AttentionList {
  const { level, scope = { kind: 'all' } } = query
  const { regions } = dataset
  const frame = regions.get(query.frame) ?? regions.root
  const units = regions.all.filter((unit) => unit.level === level)
  const framed = level === 'desa' ? regions.units(frame.code) : units
  const families = roleOf(dataset, 'families')
  const familiesPeriod = (families && shownPeriod(families)) ?? null
  const apart: AttentionApart[] = []
  const placed: { readonly region: Region; readonly score: number }[] = []
  for (const region of framed) {
    const score = scoreOf(dataset, region, scope)
    if (score === null) apart.push({ region, ...knownOf(dataset, region, scope) })
    else placed.push({ region, score })
  }
  const order = placed.toSorted(
    (a, b) => a.score - b.score || (a.region.code < b.region.code ? -1 : 1),
  )
  const scores = order.map(({ score }) => score)
  const together = new Set(
    scope.kind === 'all'
      ? findExtreme(dataset, framed, 'behind')?.members.map(({ region }) => region.code)
      : [],
  )
  return {
    level,
    frame,
    scope,
    indicators: judgedAt(dataset, level, scope).map(({ indicator }) => indicator),
    rows: order.map(({ region, score }) => ({
      region,
      ...findReasons(dataset, region, scope),
      place: scores.indexOf(score) + 1,
      tied: scores.filter((other) => other === score).length - 1,
      score,
      range: scope.kind === 'all' ? (findStanding(dataset, region)?.range ?? null) : null,
      isWithFirst: together.has(region.code),
      weak: scope.kind === 'all' ? findWeakComponents(dataset, region) : [],
      families:
        families && familiesPeriod !== null
          ? getValue(dataset, families.id, familiesPeriod, region.code)
          : null,
      missing: scope.kind === 'all' ? missingComponents(dataset, region) : [],
      neutral:
        scope.kind === 'topic'
          ? []
          : dataset.catalogue.components.filter(
              ({ id }) =>
                (scope.kind === 'all' || id === scope.component) &&
                isNeutral(dataset, id, region.code),
            ),
    })),
    apart,
    familiesPeriod,
  }
}

/** What a region is placed by; null where too little is known of it. */
function scoreOf(dataset: Dataset, region: Region, scope: IndicatorScope): number | null {
  switch (scope.kind) {
    case 'all':
      return findStanding(dataset, region)?.overall ?? null
    case 'component':
      return getScore(dataset, scope.component, region.code)
    case 'topic': {
      const { known, of } = knownOf(dataset, region, scope)
      if (known === 0 || known < dataset.catalogue.minimumCoverage * of) return null
      const depths = depthsOf(dataset, region, scope)
      return meanOf(depths.map(({ scored }) => scored))
    }
  }
}

/** What is known of what a region would be placed by: components of the whole, else indicators. */
function knownOf(
  dataset: Dataset,
  region: Region,
  scope: IndicatorScope,
): Pick<AttentionApart, 'known' | 'of'> {
  if (scope.kind === 'all') {
    const of = dataset.catalogue.components.length
    return { known: of - missingComponents(dataset, region).length, of }
  }
  const level = region.level === 'desa' ? 'desa' : 'kecamatan'
  return {
    known: depthsOf(dataset, region, scope).length,
    of: judgedAt(dataset, level, scope).length,
  }
}
