import { isOneFamily } from '../one-family'
import { medianOf } from '../robust-scores'
import { isAmount, newestOf, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

const NEARLY_ALL = 0.95
const FEWEST_ROWS = 15
const FEWEST_VALUES = 8
/** Shares and what rounding leaves of them; smaller figures are near a share by chance. */
const SHARE = { rounding: 0.75, telling: 30 }
/** Nearly equal figures, of which some are one more and some one less; births and the born are so by nature. */
const TWIN = { rounding: 1.5, telling: 100 }
const EQUAL = 0.1
/** The largest rows, whose ratio tells the share. */
const LARGEST = 9

type Share = { times: number; equal: number; of: number }

/** Positions of a column with its largest figures first. */
function largestFirst({ values }: FigureColumn): number[] {
  return [...values.keys()]
    .filter((at) => (values[at] ?? NaN) > 0)
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
}

/** The share that nearly all figures of one column are of another's, but for rounding; null for none. */
function shareOf(a: Float64Array, b: Float64Array, order: readonly number[]): Share | null {
  const both = order.filter((at) => !Number.isNaN(a[at] ?? NaN))
  const largest = both.slice(0, LARGEST)
  const rough = medianOf(largest.map((at) => (a[at] ?? 0) / (b[at] ?? 1)))
  if (rough <= 0) return null
  const near = largest.filter((at) => {
    const other = rough * (b[at] ?? 0)
    return Math.abs((a[at] ?? 0) - other) <= TWIN.rounding + other / 100
  })
  if (near.length < LARGEST - 2) return null
  const sum = (values: Float64Array): number => near.reduce((all, at) => all + (values[at] ?? 0), 0)
  const times = sum(a) / sum(b)
  const { rounding, telling: least } = Math.abs(times - 1) <= EQUAL ? TWIN : SHARE
  const telling = both.filter((at) => times * (b[at] ?? 0) >= least)
  const kept = telling.filter((at) => {
    const expected = times * (b[at] ?? 0)
    return Math.abs((a[at] ?? 0) - expected) <= rounding + expected / 1e4
  })
  const figures = new Set(kept.map((at) => a[at]))
  const isShare =
    telling.length >= FEWEST_ROWS &&
    kept.length >= NEARLY_ALL * telling.length &&
    figures.size >= FEWEST_VALUES
  return isShare ? { times, equal: kept.length, of: telling.length } : null
}

/** Of each indicator and level the newest column, and those of the period in question. */
function isBeside(column: FigureColumn, other: FigureColumn, newest: ReadonlySet<FigureColumn>) {
  return other.period === column.period || newest.has(other)
}

/** Columns that are a share of another, in nearly all rows: computed from it, not counted. */
export function findSharedOut(columns: readonly FigureColumn[]): Finding[] {
  const amounts = columns.filter(
    (column) => isAmount(column.entry) && column.observations.length >= FEWEST_ROWS,
  )
  const newest = new Set(newestOf(amounts))
  const orders = new Map(amounts.map((column) => [column, largestFirst(column)]))
  return amounts.flatMap((column, index): Finding[] => {
    for (const [at, other] of amounts.entries()) {
      if (other.level !== column.level || isOneFamily(column.entry.id, other.entry.id)) continue
      if (!isBeside(column, other, newest)) continue
      // Of two columns of one period the smaller one is told, or the later one of two alike.
      const share = shareOf(column.values, other.values, orders.get(other) ?? [])
      if (share === null || share.times > 1 + EQUAL) continue
      if (share.times >= 1 - EQUAL && other.period === column.period && at > index) continue
      if (share.times >= 1 - EQUAL && other.period > column.period) continue
      if (isEqual(share, column, other)) continue
      const params = {
        ...{ equal: share.equal, of: share.of, times: Number(share.times.toPrecision(3)) },
        ...{ twin: other.entry.id, since: { own: other.period }, other: other.first.file },
        how: { own: 'share' },
      }
      return [{ id: 'kolom-sama', column, params }]
    }
    return []
  })
}

/** What has the very figures is told as such. */
function isEqual({ of }: Share, column: FigureColumn, other: FigureColumn): boolean {
  let equal = 0
  column.values.forEach((value, at) => {
    if (value === other.values[at]) equal += 1
  })
  return equal >= NEARLY_ALL * of
}
