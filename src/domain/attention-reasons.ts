import type { Region, RegionCode } from '../contract'
import { answerOnce } from './answer-once'
import { averageOf, peersOf, valuesOf, type ValuedRegion } from './comparison'
import { isMoreThanChance } from './chance'
import type { Dataset } from './dataset'
import { judgedAt, type Depth } from './depth'
import { findWeakComponents, leadingReasons } from './standing'
import type { IndicatorScope } from './topics'

/** An indicator in which a region stands deep, with its neighbours. */
export interface AttentionReason extends Depth {
  /** The area the region is compared with: its kecamatan, or the kabupaten. */
  readonly parent: Region
  readonly siblingsMean: number | null
  /** The siblings with a value, itself included, best first. */
  readonly siblings: readonly ValuedRegion[]
}

export interface RegionReasons {
  /**
   * Indicators below the median of the level: first those that the sentences name (of every field), then the
   * deepest; of equal depth in catalogue order.
   */
  readonly reasons: readonly AttentionReason[]
  /** Indicators with a value, of those in scope at the region's level. */
  readonly known: number
  readonly of: number
  /** How many lie in the worst fifth of the level. */
  readonly count: number
  /** True when so many would seldom come together by chance: only then the count may be said. */
  readonly isUnusual: boolean
}

const MEDIAN = 50

/** In what a kecamatan or a desa stands deep within its level; nothing for the kabupaten. */
export function findReasons(
  dataset: Dataset,
  region: Region,
  scope: IndicatorScope = { kind: 'all' },
): RegionReasons {
  const { level } = region
  if (level === 'kabupaten') {
    return { reasons: [], known: 0, of: 0, count: 0, isUnusual: false }
  }
  const indicators = judgedAt(dataset, level, scope)
  const known = indicators.flatMap(({ fifth, depths }) => {
    const own = depths.get(region.code)
    return own ? [{ own, share: fifth.members.size / fifth.total }] : []
  })
  const leading = scope.kind === 'all' ? leadingReasons(findWeakComponents(dataset, region)) : []
  const placeOf = ({ indicator }: Depth) => {
    const place = leading.findIndex((reason) => reason.indicator.id === indicator.id)
    return place === -1 ? leading.length : place
  }
  const count = known.filter(({ own }) => own.isInWorstFifth).length
  return {
    reasons: known
      .filter(({ own }) => own.depth < MEDIAN)
      .toSorted((a, b) => placeOf(a.own) - placeOf(b.own) || a.own.depth - b.own.depth)
      .map(({ own }) => ({ ...own, ...neighboursOf(dataset, own, region) })),
    known: known.length,
    of: indicators.length,
    count,
    isUnusual: isMoreThanChance(
      count,
      known.map(({ share }) => share),
    ),
  }
}

type Neighbours = Pick<AttentionReason, 'parent' | 'siblings' | 'siblingsMean'>

const neighboursOnce = answerOnce<Neighbours>()

/** Asked for once a parent and indicator: a list names many desa of one kecamatan. */
function neighboursOf(dataset: Dataset, own: Depth, region: Region): Neighbours {
  const key = `${region.parent ?? ''}/${own.indicator.id}`
  return neighboursOnce(dataset, key, () => findNeighbours(dataset, own, region.code))
}

function findNeighbours(
  dataset: Dataset,
  { indicator, period }: Depth,
  code: RegionCode,
): Neighbours {
  const { regions } = dataset
  const parent = regions.get(regions.get(code)?.parent ?? '') ?? regions.root
  const peers = peersOf(dataset, code)
  const sign = indicator.direction === 'lower-is-better' ? 1 : -1
  return {
    parent,
    siblingsMean: averageOf(dataset, indicator, period, parent.code, peers),
    siblings: valuesOf(dataset, indicator, period, peers).toSorted(
      (a, b) => sign * (a.value - b.value) || (a.region.code < b.region.code ? -1 : 1),
    ),
  }
}
