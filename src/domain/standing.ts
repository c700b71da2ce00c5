import type { ComponentId, LocalizedText, Region, RegionCode } from '../contract'
import { answerOnce } from './answer-once'
import type { UnitLevel } from './choropleth'
import { nounOf, type UnitNoun } from './comparison'
import { getScore, latestPeriod, type Dataset } from './dataset'
import { depthsOf, type Depth } from './depth'
import { officialIndexOf } from './official-index'
import { getCoverage, getOverall, getRankRange, type RankRange } from './overall'
import { rankValues, standingAt } from './ranks'
import { isEnough } from './scoring/enough'
import { judgedIndicators } from './topics'
import { meanOf } from './sum'

/*
 * The one rule of standing (ADR 11): who is behind, who is ahead, in what, and how sure that is. Every
 * screen that says so asks here and nowhere else.
 */

/** How a kecamatan stands among all kecamatan, a desa or kelurahan among all of them. */
export interface RegionStanding {
  readonly region: Region
  /** Mean of the component scores, 0-100; higher is better. */
  readonly overall: number
  /** Standard competition rank, 1 is best. */
  readonly rank: number
  readonly total: number
  /** Other regions with the very same overall score. */
  readonly tied: number
  /** Where the rank lies when weights or measures change; null when not computed. */
  readonly range: RankRange | null
  /** Component scores it rests on, of all components. */
  readonly known: number
  readonly of: number
  /** Mean over the components of the share that is known; people for a kecamatan; 0-1. */
  readonly coverage: number
  /** What the compared regions are called. */
  readonly noun: UnitNoun
}

/** A component score below it is low: six of ten units do better. */
const LOW = 40
/** An indicator below it pulls its component down. */
const DEEP = 40
const MOST_COMPONENTS = 3
/** Of these so many are named, each with its reason. */
export const COMPONENTS_TOLD = 2
const REASONS_TOLD = 2
const QUARTER = 0.25

const standingsOnce = answerOnce<ReadonlyMap<RegionCode, RegionStanding>>()

/** Everybody with a standing at a level. */
function standAnew(dataset: Dataset, level: UnitLevel): ReadonlyMap<RegionCode, RegionStanding> {
  const { components } = dataset.catalogue
  const units = dataset.regions.all.filter((unit) => unit.level === level)
  const coverageOf = ({ code }: Region) =>
    meanOf(components.map(({ id }) => getCoverage(dataset, id, code)))
  // What is not known cannot be behind.
  const placed = units.filter((unit) =>
    isEnough(coverageOf(unit), dataset.catalogue.minimumCoverage),
  )
  const ranked = rankValues(
    placed.map(({ code }) => ({ code, value: getOverall(dataset, code) })),
    'higher-is-better',
  )
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const noun = nounOf(ranked.flatMap(({ code }) => byCode.get(code) ?? []))
  return new Map(
    ranked.flatMap(({ code, value, rank }): (readonly [RegionCode, RegionStanding])[] => {
      const region = byCode.get(code)
      if (!region) return []
      return [
        [
          code,
          {
            region,
            overall: value,
            ...standingAt(rank, ranked),
            range: getRankRange(dataset, code),
            known: components.filter(({ id }) => getScore(dataset, id, code) !== null).length,
            of: components.length,
            coverage: coverageOf(region),
            noun,
          },
        ],
      ]
    }),
  )
}

/** Null for the kabupaten, which has no peers here, and for a region of which too little is known. */
export function findStanding(dataset: Dataset, region: Region): RegionStanding | null {
  if (region.level === 'kabupaten') return null
  const { level, code } = region
  return standingsOnce(dataset, level, () => standAnew(dataset, level)).get(code) ?? null
}

/** Those who are furthest behind, or ahead, in a set; more than one where nobody can tell them apart. */
export interface Extreme {
  /** The lowest (highest) overall score first. */
  readonly members: readonly RegionStanding[]
  /** All of them have the very same overall score. */
  readonly isTied: boolean
  /** Regions of the set that have a standing. */
  readonly of: number
  readonly noun: UnitNoun
}

/**
 * The region with the lowest (`ahead`: highest) overall score of a set, and those whose rank range overlaps
 * with its own: between them the difference is not real. Null where fewer than two have a standing, and on the
 * side ahead where one of them cannot be told apart from the lowest either: nobody is ahead and behind.
 */
export function findExtreme(
  dataset: Dataset,
  set: readonly Region[],
  side: 'behind' | 'ahead',
): Extreme | null {
  const sign = side === 'behind' ? 1 : -1
  const standings = set
    .flatMap((region) => findStanding(dataset, region) ?? [])
    .toSorted((a, b) => sign * (a.overall - b.overall) || (a.region.code < b.region.code ? -1 : 1))
  const [first, lowest] = [standings[0], standings.at(-1)]
  if (!first || !lowest || standings.length < 2) return null
  const members = standings.filter((other) => !isTellable(first, other))
  if (side === 'ahead' && members.some((member) => !isTellable(lowest, member))) return null
  return {
    members,
    isTied: members.every(({ overall }) => overall === first.overall),
    of: standings.length,
    noun: nounOf(standings.map(({ region }) => region)),
  }
}

/** Whether two overall scores differ for real: their rank ranges do not overlap. */
function isTellable(one: RegionStanding, other: RegionStanding): boolean {
  if (one.overall === other.overall) return false
  if (!one.range || !other.range) return true
  return one.range.best > other.range.worst || other.range.best > one.range.worst
}

/** A component in which a region stands low, with what pulls it down. */
export interface WeakComponent {
  readonly component: ComponentId
  readonly name: LocalizedText
  readonly score: number
  readonly rank: number
  readonly total: number
  /** Really low: below 40 and in the lower half of the level. */
  readonly isLow: boolean
  /** Those that pull the score down most first; none that lie near the middle. */
  readonly indicators: readonly Depth[]
}

const componentsOnce = answerOnce<readonly WeakComponent[]>()

/** The components of a region with a score, the lowest first; equal ones in catalogue order. */
export function listComponents(dataset: Dataset, region: Region): readonly WeakComponent[] {
  return componentsOnce(dataset, region.code, () => listAnew(dataset, region))
}

function listAnew(dataset: Dataset, region: Region): readonly WeakComponent[] {
  const peers = dataset.regions.all.filter(({ level }) => level === region.level)
  return dataset.catalogue.components
    .flatMap(({ id, name }): WeakComponent[] => {
      const score = getScore(dataset, id, region.code)
      if (score === null) return []
      const scores = peers.flatMap(({ code }) => getScore(dataset, id, code) ?? [])
      const rank = 1 + scores.filter((other) => other > score).length
      return [
        {
          component: id,
          name,
          score,
          rank,
          total: scores.length,
          isLow: score < LOW && rank > scores.length / 2,
          indicators: depthsOf(dataset, region, { kind: 'component', component: id })
            .filter(isDeep)
            .toSorted((a, b) => pullOf(b) - pullOf(a) || a.scored - b.scored),
        },
      ]
    })
    .toSorted((a, b) => a.score - b.score)
}

/** Whether an indicator is a reason at all, however much it weighs: one near the middle is none. */
export function isDeep({ scored }: Pick<Depth, 'scored'>): boolean {
  return scored < DEEP
}

/** How far an indicator pulls a score down: points below the median times its weight in the score. */
export function pullOf({ scored, indicator }: Pick<Depth, 'scored' | 'indicator'>): number {
  return (50 - scored) * indicator.scoreWeight
}

/** In what a region falls behind: at most three components that are really low, the lowest first. */
export function findWeakComponents(dataset: Dataset, region: Region): readonly WeakComponent[] {
  if (region.level === 'kabupaten') return []
  return listComponents(dataset, region)
    .filter(({ isLow }) => isLow)
    .slice(0, MOST_COMPONENTS)
}

/**
 * Why a region is behind, as every screen begins to tell it: of one weak component the two figures that pull it
 * down most, of more the first of each of the two lowest.
 */
export function leadingReasons(weak: readonly WeakComponent[]): readonly Depth[] {
  const told = weak.slice(0, COMPONENTS_TOLD)
  const each = told.length === 1 ? REASONS_TOLD : 1
  return told.flatMap(({ indicators }) => indicators.slice(0, each))
}

/** The component that a region's page marks: its lowest, when it is really low. */
export function weakestComponent(dataset: Dataset, region: Region): ComponentId | null {
  return findWeakComponents(dataset, region)[0]?.component ?? null
}

/** An official index that puts a region at the other end than its standing or its component score. */
export interface Disagreement {
  /** Null for the standing as a whole. */
  readonly component: { readonly id: ComponentId; readonly name: LocalizedText } | null
  readonly official: Depth
  readonly rank: number
  readonly total: number
}

/**
 * Where the official index and our own figure lie in opposite quarters of the level. The standing as a whole
 * first, then the components in catalogue order.
 */
export function findDisagreements(dataset: Dataset, region: Region): readonly Disagreement[] {
  const depths = depthsOf(dataset, region)
  const check = (
    id: string | null,
    component: Disagreement['component'],
    own: { readonly rank: number; readonly total: number } | null,
  ): readonly Disagreement[] => {
    const official = depths.find(({ indicator }) => indicator.id === id)
    if (!official || !own || !areOpposite(official, own)) return []
    return [{ component, official, rank: own.rank, total: own.total }]
  }
  const components = listComponents(dataset, region)
  return [
    ...check(officialIndexOf(dataset, 'whole'), null, findStanding(dataset, region)),
    ...dataset.catalogue.components.flatMap(({ id, name }) =>
      check(
        officialIndexOf(dataset, id),
        { id, name },
        components.find(({ component }) => component === id) ?? null,
      ),
    ),
  ]
}

interface Place {
  readonly rank: number
  readonly total: number
}

function areOpposite(one: Place, other: Place): boolean {
  const isTop = ({ rank, total }: Place) => rank <= QUARTER * total
  const isBottom = ({ rank, total }: Place) => rank > (1 - QUARTER) * total
  return (isTop(one) && isBottom(other)) || (isBottom(one) && isTop(other))
}

/** First and last year of the figures that weigh in a score; null without one. */
export function scoreYears(
  dataset: Dataset,
): { readonly from: string; readonly to: string } | null {
  const years = judgedIndicators(dataset)
    .map((indicator) => latestPeriod(indicator).slice(0, 4))
    .toSorted()
  const [from, to] = [years[0], years.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** Components without a score, and what of the region is not judged, to be said beside its place. */
export function missingComponents(
  dataset: Dataset,
  region: Region,
): readonly { readonly id: ComponentId; readonly name: LocalizedText }[] {
  return dataset.catalogue.components.filter(
    ({ id }) => getScore(dataset, id, region.code) === null,
  )
}
