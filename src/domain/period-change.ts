import type { Indicator, LocalizedText, Period, RegionCode, ValueStatus } from '../contract'
import type { UnitLevel } from './choropleth'
import { edgesBetween } from './class-breaks'
import { isTotal } from './comparison'
import { getValue, isWithheld, type Dataset } from './dataset'
import { naturalGroups } from './natural-groups'
import { breakBetween } from './series-breaks'
import { timeOf } from './periods'
import { isRelative } from './trend'

export interface ChangeCell {
  readonly code: RegionCode
  readonly from: number | null
  readonly to: number | null
  /** In the unit of the map: points, the indicator's unit or percent of the earlier figure. */
  readonly change: number | null
  /** Why there is no change; null when there is one. */
  readonly gap: 'missing' | 'withheld' | 'break' | 'fromZero' | null
  /** 0 to 4: fell much, fell, about the same, rose, rose much; null without a change. */
  readonly classIndex: number | null
}

export interface PeriodChange {
  readonly indicator: Indicator
  readonly from: Period
  readonly to: Period
  readonly level: UnitLevel
  readonly status: ValueStatus
  /** Percent for totals, which only so can be compared; percentage points and units for the rest. */
  readonly measure: 'percent' | 'points' | 'unit'
  /** Every unit of the level, in region order. */
  readonly cells: readonly ChangeCell[]
  /** Units inside the frame. */
  readonly active: ReadonlySet<RegionCode>
  /** Inner edges of the diverging ramp, as many below zero as above: two each, one each, or none. */
  readonly edges: readonly number[]
  /** Framed units a class, in order, then those without a change. */
  readonly counts: readonly number[]
  readonly missing: number
  /** The series break between the two periods: then no unit has a change. */
  readonly seriesBreak: LocalizedText | null
}

export interface ChangeQuery {
  readonly indicator: Indicator
  readonly from: Period
  readonly to: Period
  readonly level: UnitLevel
  readonly frame: RegionCode
}

/** Decimals of a change: one for percent of a total, the indicator's own otherwise. */
export function changeDecimals({ measure, indicator }: PeriodChange): number {
  return measure === 'percent' ? 1 : indicator.decimals
}

const CLASSES = 5
const MAGNITUDES = 3

/**
 * The change of a figure between two periods in every unit of a level, for a diverging ramp whose edges
 * lie symmetrically about zero (Brewer 1994, "Color use guidelines for mapping"): the edges are natural
 * breaks of the size of the change whatever its sign, so that equal rise and fall look equal. In percent a
 * doubling is as large as a halving: sizes are logarithms of the ratio (Törnqvist, Vartia and Vartia 1985,
 * "How should relative changes be measured?"), or no fall could be as large as most rises. Periods in
 * the wrong order are turned round. Across a series break nothing is a change.
 */
export function buildPeriodChange(dataset: Dataset, query: ChangeQuery): PeriodChange {
  const { indicator, level, frame } = query
  const [from, to] =
    timeOf(query.from) <= timeOf(query.to) ? [query.from, query.to] : [query.to, query.from]
  const measure = isTotal(indicator) ? 'percent' : isRelative(indicator) ? 'points' : 'unit'
  const seriesBreak = breakBetween(dataset, indicator, from, to)?.reason ?? null
  const units = dataset.regions.all.filter((unit) => unit.level === level)
  const raw = units.map(({ code }) => changeOf(code))
  const changes = raw.flatMap(({ change }) => change ?? [])
  const edges = measure === 'percent' ? relativeEdges(changes) : symmetricEdges(changes)
  const cells = raw.map((cell) => ({
    ...cell,
    classIndex: cell.change === null ? null : divergingClassOf(cell.change, edges),
  }))
  const active = new Set(
    (level === 'desa' ? dataset.regions.units(frame) : units).map(({ code }) => code),
  )
  const framed = cells.filter(({ code }) => active.has(code))
  return {
    indicator,
    from,
    to,
    level,
    status: indicator.status[level],
    measure,
    cells,
    active,
    edges,
    counts: Array.from(
      { length: CLASSES },
      (_, index) => framed.filter(({ classIndex }) => classIndex === index).length,
    ),
    missing: framed.filter(({ classIndex }) => classIndex === null).length,
    seriesBreak,
  }

  function changeOf(code: RegionCode): Omit<ChangeCell, 'classIndex'> {
    const [early, late] = [from, to].map((period) =>
      getValue(dataset, indicator.id, period, code),
    ) as [number | null, number | null]
    const cell = { code, from: early, to: late }
    if (early === null || late === null) {
      const isHidden = [from, to].some((period) => isWithheld(dataset, indicator.id, period, code))
      return { ...cell, change: null, gap: isHidden ? 'withheld' : 'missing' }
    }
    if (seriesBreak) return { ...cell, change: null, gap: 'break' }
    if (measure !== 'percent') return { ...cell, change: late - early, gap: null }
    return early > 0
      ? { ...cell, change: (100 * (late - early)) / early, gap: null }
      : { ...cell, change: null, gap: 'fromZero' }
  }
}

/** Edges between at most `count` natural groups of sizes; `changeOf` says how large a change of a size is. */
function edgesAmong(
  sizes: readonly number[],
  count: number,
  changeOf = (size: number): number => size,
): readonly number[] {
  return edgesBetween(naturalGroups(sizes, count).map((group) => group.map(changeOf)))
}

/** Edges -b, -a, a, b from the sizes of the changes; fewer where they cannot be told apart. */
export function symmetricEdges(changes: readonly number[]): readonly number[] {
  const sizes = changes.map((change) => Math.abs(change))
  const largest = Math.max(0, ...sizes)
  if (largest === 0) return []
  // A zero among them makes "about the same" a class of its own even when all others moved alike.
  const upper = edgesAmong([0, ...sizes], MAGNITUDES)
  return [...upper.toReversed().map((edge) => -edge), ...upper]
}

/** A rise by more is never called "about the same", percent: natural breaks know no nothing. */
const MOST_ALIKE = 10

/**
 * Edges -b', -a', a, b from changes in percent, by the logarithm of the ratio: +100 % lies against -50 %. A
 * fall to nothing has no logarithm and is in the last class.
 */
export function relativeEdges(changes: readonly number[]): readonly number[] {
  const sizes = changes
    .filter((change) => change > -100)
    .map((change) => Math.abs(Math.log1p(change / 100)))
  if (!sizes.some((size) => size > 0)) return []
  const riseOf = (size: number) => 100 * Math.expm1(size)
  const found = edgesAmong([0, ...sizes], MAGNITUDES, riseOf)
  const isWide = (found[0] ?? 0) > MOST_ALIKE
  const beyond = sizes.filter((size) => riseOf(size) >= MOST_ALIKE)
  const upper = isWide ? [MOST_ALIKE, ...edgesAmong(beyond, MAGNITUDES - 1, riseOf)] : found
  const lower = upper.map((edge) => -Number(((100 * edge) / (100 + edge)).toPrecision(3)))
  return [...lower.toReversed(), ...upper]
}

/**
 * Class 0 to 4 of a change, 2 about the same: a change on an edge belongs to the class further from zero
 * on either side, unlike `classOf`, so that -3 and +3 are mirrored.
 */
export function divergingClassOf(change: number, edges: readonly number[]): number {
  const rises = edges.filter((edge) => edge > 0 && change >= edge).length
  const falls = edges.filter((edge) => edge < 0 && change <= edge).length
  return 2 + rises - falls
}
