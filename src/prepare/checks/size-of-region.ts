import type { RegionFrame } from '../join/region-frame'
import type { Observation } from '../model/observation'
import { ratiosBeside, referenceAt, spreadOf } from './patterns/beside'
import { isAmount, newestOf, type FigureColumn } from './patterns/figure-columns'
import { medianOf } from './robust-scores'

/** Fewer ratios have no middle to speak of. */
const FEWEST = 8
/** Beside a reference that figures follow less tightly a digit too much would not show. */
const MOST_SPREAD = 0.35
/** Up to so many times the usual ratio a figure is as large as its region; a digit too many makes ten. */
const MOST_TIMES = Math.log(2.5)

/** Amounts of other tables, by which it is told how large a region is. */
function referencesFor(column: FigureColumn, columns: readonly FigureColumn[]): FigureColumn[] {
  const isOther = ({ entry, first }: FigureColumn) =>
    entry.id !== column.entry.id && first.file !== column.first.file && isAmount(entry)
  return newestOf(columns.filter(isOther))
}

/** The figures that are about as large as usual beside an amount that the column follows closely. */
function usualBeside(column: FigureColumn, other: FigureColumn, frame: RegionFrame): Observation[] {
  const reference = referenceAt(other, column.level, frame)
  const all = reference === null ? [] : ratiosBeside(column, reference, frame)
  if (all.length < FEWEST || all.length * 2 < column.observations.length) return []
  const logs = all.map(({ log }) => log)
  if (spreadOf(logs) > MOST_SPREAD) return []
  const middle = medianOf(logs)
  const near = all.filter(({ log }) => Math.abs(log - middle) <= MOST_TIMES)
  return near.map(({ observation }) => observation)
}

/**
 * The figures of a column whose region is as large in another table that the column follows closely: a suburb
 * has more of everything, which is no mistake. The figures of one table may share a mistake, so that it does not
 * speak for itself.
 */
export function asLargeElsewhere(
  column: FigureColumn,
  columns: readonly FigureColumn[],
  frame: RegionFrame,
): ReadonlySet<Observation> {
  if (!isAmount(column.entry)) return new Set()
  const others = referencesFor(column, columns)
  return new Set(others.flatMap((other) => usualBeside(column, other, frame)))
}
