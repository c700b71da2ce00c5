import type { RegionFrame } from '../../join/region-frame'
import { referenceAt, referenceOf, type Reference } from './beside'
import { columnsBefore, isAmount, keyOf, newestOf, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'
import { findMixedScales } from './mixed-scales'
import { findMovedRows } from './moved-rows'

/** Amounts of its own table beside which a column is held where nothing else tells. */
const MOST_BESIDE = 8

/** The newest counts of families and of people, by which it is told how large a region is. */
function sizesOf(columns: readonly FigureColumn[], families: string | undefined): FigureColumn[] {
  const known = columns.filter(
    ({ entry }) => entry.id === families || entry.origin === 'shared-out',
  )
  return newestOf(known.toSorted((a, b) => (a.period < b.period ? -1 : 1)))
}

/** Amounts on the rows of a column. */
function onRowsOf(column: FigureColumn, columns: readonly FigureColumn[]): FigureColumn[] {
  const beside = columns.filter(
    ({ entry, first, period, level }) =>
      isAmount(entry) &&
      entry.id !== column.entry.id &&
      first.file === column.first.file &&
      first.sheet === column.first.sheet &&
      period === column.period &&
      level === column.level,
  )
  return beside.slice(0, MOST_BESIDE)
}

/** Scales that are mixed and rows that have moved, beside the first reference that shows any. */
function findWrongRows(
  column: FigureColumn,
  references: readonly Reference[],
  frame: RegionFrame,
): Finding[] {
  for (const reference of references) {
    const found = [
      findMixedScales(column, reference, frame),
      findMovedRows(column, reference, frame),
    ].filter((finding) => finding !== null)
    if (found.length > 0) return found
  }
  return []
}

/**
 * What is wrong with some rows of a column beside what it follows: itself in the period before, else the people
 * and families of the regions, else the amounts of its own table. What is itself told of, by `isTold` or here,
 * is no reference.
 */
export function findBeside(
  columns: readonly FigureColumn[],
  isTold: ReadonlySet<string>,
  fewest: number,
  frame: RegionFrame,
  families: string | undefined,
): Finding[] {
  const told = new Set(isTold)
  const judged = columns.filter((column) => isAmount(column.entry) && !told.has(keyOf(column)))
  const before = columnsBefore(columns, fewest)
  const findings: Finding[] = []
  const judge = (column: FigureColumn, references: readonly Reference[]): void => {
    if (told.has(keyOf(column))) return
    const found = findWrongRows(column, references, frame)
    if (found.length > 0) told.add(keyOf(column))
    findings.push(...found)
  }
  for (const column of judged) {
    judge(column, (before.get(column) ?? []).slice(0, 1).map(referenceOf))
  }
  const isTrue = (column: FigureColumn): boolean => !told.has(keyOf(column))
  const sizes = sizesOf(columns, families).filter(isTrue)
  for (const column of judged) {
    const others = sizes.filter(({ entry }) => entry.id !== column.entry.id)
    judge(
      column,
      others.flatMap((other) => referenceAt(other, column.level, frame) ?? []),
    )
  }
  const firsts = judged.filter((column) => isTrue(column) && !before.get(column)?.length)
  for (const column of firsts) {
    judge(column, onRowsOf(column, firsts.filter(isTrue)).map(referenceOf))
  }
  return findings
}
