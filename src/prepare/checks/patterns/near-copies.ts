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
/** Figures that all changed by one factor so far from one were computed, not counted. */
const FACTOR = 1.5

/** The change that nearly all figures share; null for none. */
function sharedChange(changes: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const change of changes) {
    const key = Number(change.toPrecision(9))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const [change, count] of counts) if (count >= NEARLY_ALL * changes.length) return change
  return null
}

/** Share of the large figures that are as before; null where there are too few. */
function unchangedOf(a: readonly number[], b: readonly number[]): [number, number] | null {
  const large = a.flatMap((value, at) => (value >= LARGE ? [[value, b[at]] as const] : []))
  const equal = large.filter(([value, other]) => value === other).length
  return large.length >= FEWEST_REGIONS && equal > PART * large.length
    ? [equal, large.length]
    : null
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
): Finding | null {
  const [before, further] = earlier
  if (before === undefined) return null
  const { a, b } = pairsOf(column.values, before.values)
  if (a.length < FEWEST_REGIONS || distinct(a) < FEWEST_VALUES) return null
  const place = { since: { own: before.period }, other: before.first.file, count: a.length }
  const added = sharedChange(a.map((value, at) => value - (b[at] ?? 0)))
  if (added !== null && added !== 0) {
    return {
      id: 'selisih-seragam',
      column,
      params: { ...place, found: added, how: { own: 'add' } },
    }
  }
  const positive = a.flatMap((value, at) => ((b[at] ?? 0) > 0 ? [value / (b[at] ?? 1)] : []))
  const factor = positive.length < FEWEST_REGIONS ? null : sharedChange(positive)
  if (factor !== null && factor > 0 && Math.max(factor, 1 / factor) >= FACTOR) {
    const how = { own: 'times' }
    return { id: 'selisih-seragam', column, params: { ...place, found: factor, how } }
  }
  if (column.entry.kind !== 'count' || column.entry.unit.id.includes('rupiah')) return null
  const equal = a.filter((value, at) => value === b[at]).length
  const unchanged = unchangedOf(a, b)
  if (unchanged === null || equal >= COPIED * a.length || isUsual(before, further)) return null
  return {
    id: 'sebagian-disalin',
    column,
    params: { ...place, equal: unchanged[0], of: unchanged[1] },
  }
}
