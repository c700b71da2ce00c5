import { sumOf } from '../../../domain/sum'
import type { RegionFrame } from '../../join/region-frame'
import { distinct, pairsOf, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

const FEWEST_REGIONS = 20
const FEWEST_VALUES = 10
const NEARLY_ALL = 0.95
/** From here on `tahun-disalin` speaks. */
const COPIED = 0.9
/** Larger counts of people and the like are seldom equal in two years. */
const LARGE = 50
const PART = 0.5
/** So many that are equal one after the other, as all desa of a kecamatan, where so long a run is no chance. */
const FEWEST_IN_RUN = 5
const BY_CHANCE = 0.001
/** One factor shows where it makes a difference of some more than rounding does. */
const DIFFERENCE = 3
const ROUNDING = 0.5

/** The difference that nearly all figures have; null for none. */
function sharedDifference(a: readonly number[], b: readonly number[]): number | null {
  const counts = new Map<number, number>()
  a.forEach((value, at) => {
    const difference = Number((value - (b[at] ?? 0)).toPrecision(9))
    counts.set(difference, (counts.get(difference) ?? 0) + 1)
  })
  for (const [difference, count] of counts) {
    if (count >= NEARLY_ALL * a.length) return difference === 0 ? null : difference
  }
  return null
}

/** The factor by which nearly all figures changed, but for rounding; null for none. */
function sharedFactor(a: readonly number[], b: readonly number[]): number | null {
  const [now, then] = [sumOf(a), sumOf(b)]
  if (now <= 0 || then <= 0) return null
  const factor = now / then
  const telling = b.filter((value) => Math.abs(value * (factor - 1)) >= DIFFERENCE).length
  if (telling < FEWEST_REGIONS) return null
  const kept = a.filter((value, at) => {
    const expected = (b[at] ?? 0) * factor
    // The factor itself is known only as well as the totals tell it.
    return Math.abs(value - expected) <= ROUNDING + expected / 1e4
  })
  return kept.length >= NEARLY_ALL * a.length ? Number(factor.toPrecision(4)) : null
}

/** Figures that their publisher rounds to tens or more change by so much or not at all. */
function isRounded(values: readonly number[]): boolean {
  return values.filter((value) => value % 10 === 0).length >= NEARLY_ALL * values.length
}

/** Share of the large figures that are as before; null where there are too few, or rounded ones. */
function unchangedOf(a: readonly number[], b: readonly number[]): [number, number] | null {
  if (isRounded(a) && isRounded(b)) return null
  const large = a.flatMap((value, at) => (value >= LARGE ? [[value, b[at]] as const] : []))
  const equal = large.filter(([value, other]) => value === other).length
  return large.length >= FEWEST_REGIONS && equal > PART * large.length
    ? [equal, large.length]
    : null
}

/** The runs of large figures that are as before, region after region, and too long for chance. */
function copiedRuns(column: FigureColumn, before: FigureColumn): { runs: number[]; of: number } {
  const large = Array.from(column.values.keys()).filter((at) => (column.values[at] ?? 0) >= LARGE)
  const known = large.filter((at) => !Number.isNaN(before.values[at] ?? NaN))
  const runs: number[][] = []
  let isOpen = false
  for (const at of known) {
    const isEqual = column.values[at] === before.values[at]
    if (isEqual && isOpen) runs.at(-1)?.push(at)
    else if (isEqual) runs.push([at])
    isOpen = isEqual
  }
  const long = runs.filter(({ length }) => length >= FEWEST_IN_RUN)
  const inRuns = long.flat()
  const others = known.length - inRuns.length
  const equal = runs.flat().length - inRuns.length
  // As if there were one more of either, lest none be taken for never.
  const share = (equal + 1) / (others + 2)
  const strange = long.filter(({ length }) => known.length * share ** length < BY_CHANCE)
  return { runs: strange.flat(), of: known.length }
}

/** Whether a change between two earlier periods was of that kind too, so that it is how the figure is. */
function isUsual(before: FigureColumn, earlier: FigureColumn | undefined): boolean {
  if (earlier === undefined) return false
  const { a, b } = pairsOf(before.values, earlier.values)
  return unchangedOf(a, b) !== null
}

/** Figures that were made from those of the period before: all changed by as much, or many not at all. */
export function findNearCopy(
  column: FigureColumn,
  earlier: readonly FigureColumn[],
  frame: RegionFrame,
): Finding | null {
  const [before, further] = earlier
  if (before === undefined) return null
  const { a, b } = pairsOf(column.values, before.values)
  if (a.length < FEWEST_REGIONS || distinct(a) < FEWEST_VALUES) return null
  const place = { since: { own: before.period }, other: before.first.file, count: a.length }
  const added = sharedDifference(a, b)
  const factor = added === null ? sharedFactor(a, b) : null
  const found = added ?? factor
  if (found !== null) {
    const how = { own: factor === null ? 'add' : 'times' }
    return { id: 'selisih-seragam', column, params: { ...place, found, how } }
  }
  if (column.entry.kind !== 'count' || column.entry.unit.id.includes('rupiah')) return null
  const equal = a.filter((value, at) => value === b[at]).length
  if (equal >= COPIED * a.length || isUsual(before, further)) return null
  const unchanged = unchangedOf(a, b)
  if (unchanged !== null) {
    const params = { ...place, equal: unchanged[0], of: unchanged[1] }
    return { id: 'sebagian-disalin', column, params }
  }
  const { runs, of } = copiedRuns(column, before)
  const region = frame.codes[runs[0] ?? -1]
  const first = column.observations.find((one) => one.region === region)
  if (first === undefined || (isRounded(a) && isRounded(b))) return null
  const params = { ...place, equal: runs.length, of }
  return { id: 'sebagian-disalin', column: { ...column, first }, params }
}
