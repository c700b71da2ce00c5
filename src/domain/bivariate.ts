import type { Indicator, Period, RegionCode, ValueStatus } from '../contract'
import type { UnitLevel } from './choropleth'
import { edgesBetween } from './class-breaks'
import { classOf } from './classification'
import { classify } from './classification-choice'
import { pearson, rankInterval, spearman, strengthOf, type Strength } from './correlation'
import { getValue, isWithheld, type Dataset } from './dataset'
import { effectiveSampleSize } from './effective-sample-size'
import { naturalGroups } from './natural-groups'
import { sharedDivisor } from './shared-divisor'
import { worstStatus } from './status'

const SIDE = 3
/** Below it a correlation says nothing of the rest. */
const FEWEST_PAIRS = 10

export interface BivariateAxis {
  readonly indicator: Indicator
  readonly period: Period
  readonly status: ValueStatus
  /** At most two inner edges; fewer where fewer classes can be told apart. */
  readonly edges: readonly number[]
}

export interface BivariatePoint {
  readonly code: RegionCode
  readonly name: string
  readonly x: number
  readonly y: number
  /** 0-2 from the lowest third to the highest. */
  readonly column: number
  readonly row: number
  /** In the framed area; the others stay visible but quiet. */
  readonly isActive: boolean
}

export interface BivariateMissing {
  readonly code: RegionCode
  readonly isWithheld: boolean
}

export interface Bivariate {
  readonly x: BivariateAxis
  readonly y: BivariateAxis
  readonly level: UnitLevel
  /** Units with both figures, in region order: the map's cells and the scatter plot's points. */
  readonly points: readonly BivariatePoint[]
  readonly missing: readonly BivariateMissing[]
  /** `counts[row][column]` over the framed units, row 0 the lowest third of y. */
  readonly counts: readonly (readonly number[])[]
  readonly status: ValueStatus
  /** Null for fewer than ten units with both figures, or where one figure is the same everywhere. */
  readonly correlation: BivariateCorrelation | null
  /** Spearman's coefficient over the units of the other level; null where it cannot be had. */
  readonly otherLevel: { readonly level: UnitLevel; readonly spearman: number } | null
  /** What both figures are divided by: then they may go together by that alone (Pearson 1897). */
  readonly sharedDivisor: Indicator | null
}

export interface BivariateCorrelation {
  readonly pearson: number
  readonly spearman: number
  /** Units with both figures. */
  readonly count: number
  /** Independent units they are worth, for neighbours resemble each other. */
  readonly effectiveCount: number
  /** 95 % interval of Spearman's coefficient; null below ten effective units. */
  readonly interval: readonly [low: number, high: number] | null
  /** Null where chance alone gives as much: the interval holds zero, or there is none. */
  readonly relation: {
    readonly strength: Exclude<Strength, 'none'>
    readonly sign: 'positive' | 'negative'
  } | null
}

export interface BivariateQuery {
  readonly x: Indicator
  readonly xPeriod: Period
  readonly y: Indicator
  readonly yPeriod: Period
  readonly level: UnitLevel
  /** The area whose units are counted: the kabupaten, or a kecamatan. */
  readonly frame: RegionCode
}

/**
 * Two figures at once in three by three classes (Olson 1981, "Spectrally encoded two-variable maps"):
 * thirds of each figure over all units of the level with a value. Where equal values make thirds
 * impossible the three natural groups take their place. With the scatter of the same units and its
 * correlation (of ranks too, for outliers bend Pearson's).
 */
export function buildBivariate(dataset: Dataset, query: BivariateQuery): Bivariate {
  const { level, frame } = query
  const units = dataset.regions.all.filter((unit) => unit.level === level)
  const valueOf = (indicator: Indicator, period: Period, code: RegionCode) =>
    getValue(dataset, indicator.id, period, code)
  const axisOf = (indicator: Indicator, period: Period): BivariateAxis => ({
    indicator,
    period,
    status: indicator.status[level],
    edges: thirdsOf(units.flatMap(({ code }) => valueOf(indicator, period, code) ?? [])),
  })
  const x = axisOf(query.x, query.xPeriod)
  const y = axisOf(query.y, query.yPeriod)
  const active = new Set(
    (level === 'desa' ? dataset.regions.units(frame) : units).map(({ code }) => code),
  )
  const points: BivariatePoint[] = []
  const missing: BivariateMissing[] = []
  for (const { code, name } of units) {
    const [own, other] = [
      valueOf(x.indicator, x.period, code),
      valueOf(y.indicator, y.period, code),
    ]
    if (own === null || other === null) {
      const isHidden = [x, y].some((axis) =>
        isWithheld(dataset, axis.indicator.id, axis.period, code),
      )
      missing.push({ code, isWithheld: isHidden })
      continue
    }
    const [column, row] = [classOf(own, x.edges), classOf(other, y.edges)]
    points.push({ code, name, x: own, y: other, column, row, isActive: active.has(code) })
  }
  return {
    x,
    y,
    level,
    points,
    missing,
    counts: Array.from({ length: SIDE }, (_, row) =>
      Array.from(
        { length: SIDE },
        (__, column) =>
          points.filter((point) => point.isActive && point.row === row && point.column === column)
            .length,
      ),
    ),
    status: worstStatus([x.status, y.status]),
    correlation: correlate(dataset, points),
    otherLevel: correlateElsewhere(dataset, query),
    sharedDivisor: sharedDivisor(dataset, x.indicator, y.indicator),
  }
}

function thirdsOf(values: readonly number[]): readonly number[] {
  const { edges } = classify(values, { method: 'quantile', classCount: SIDE, own: [] })
  return edges.length === SIDE - 1 ? edges : edgesBetween(naturalGroups(values, SIDE))
}

function correlate(
  dataset: Dataset,
  points: readonly BivariatePoint[],
): BivariateCorrelation | null {
  if (points.length < FEWEST_PAIRS) return null
  const pairs = points.map((point) => [point.x, point.y] as const)
  const [linear, ranked] = [pearson(pairs), spearman(pairs)]
  if (linear === null || ranked === null) return null
  const placed = points.flatMap(({ code, x, y }) => {
    const at = dataset.regions.get(code)?.labelPoint
    return at ? [{ x, y, at }] : []
  })
  const effectiveCount = Math.min(points.length, effectiveSampleSize(placed))
  const interval = rankInterval(ranked, effectiveCount)
  const isTold = interval !== null && interval[0] * interval[1] > 0
  const strength = strengthOf(ranked)
  return {
    pearson: linear,
    spearman: ranked,
    count: points.length,
    effectiveCount,
    interval,
    relation:
      isTold && strength !== 'none'
        ? { strength, sign: ranked < 0 ? 'negative' : 'positive' }
        : null,
  }
}

/** Places of another size may say the opposite (Openshaw 1984, "The modifiable areal unit problem"). */
function correlateElsewhere(dataset: Dataset, query: BivariateQuery): Bivariate['otherLevel'] {
  const level = query.level === 'desa' ? 'kecamatan' : 'desa'
  const { x, y } = query
  const pairs = dataset.regions.all
    .filter((unit) => unit.level === level)
    .flatMap(({ code }) => {
      const own = getValue(dataset, x.id, query.xPeriod, code)
      const other = getValue(dataset, y.id, query.yPeriod, code)
      return own === null || other === null ? [] : [[own, other] as const]
    })
  const found = pairs.length < FEWEST_PAIRS ? null : spearman(pairs)
  return found === null ? null : { level, spearman: found }
}
