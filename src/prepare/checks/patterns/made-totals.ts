import type { Relation } from '../../model/relation'
import type { FigureColumn } from './figure-columns'

/** A column of the same table: a kecamatan may have a sheet of its own, with its own total. */
function keyOf({ period, level, first }: FigureColumn, indicator: string): string {
  return [first.file, first.sheet ?? '', indicator, period, level].join('\n')
}

function isOnRowsOf(total: FigureColumn, part: FigureColumn): boolean {
  return (
    total.observations.length === part.observations.length && total.first.row === part.first.row
  )
}

/** Sums that stand, or were put, on the rows of their terms; what is wrong with them is wrong with a term. */
export function madeTotals(
  columns: readonly FigureColumn[],
  relations: readonly Relation[],
): ReadonlySet<FigureColumn> {
  const byKey = new Map(columns.map((column) => [keyOf(column, column.entry.id), column]))
  const made = new Set<FigureColumn>()
  for (const column of columns) {
    const isMade = relations.some(({ indicator, terms }) => {
      if (indicator !== column.entry.id) return false
      const parts = terms.map((term) => byKey.get(keyOf(column, term.indicator)))
      const [part] = parts
      return !parts.includes(undefined) && part !== undefined && isOnRowsOf(column, part)
    })
    if (isMade) made.add(column)
  }
  return made
}
