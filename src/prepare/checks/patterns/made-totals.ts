import type { Relation } from '../../read/read-relations'
import type { FigureColumn } from './figure-columns'

function keyOf({ period, level }: FigureColumn, indicator: string): string {
  return [indicator, period, level].join(' ')
}

function isOnRowsOf(total: FigureColumn, part: FigureColumn): boolean {
  return (
    total.first.file === part.first.file &&
    total.first.sheet === part.first.sheet &&
    total.observations.length === part.observations.length &&
    total.first.row === part.first.row
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
