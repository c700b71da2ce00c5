import { cellText, isBlank, type Grid, type GridRow } from './grid'
import type { Header } from './header'
import { isPlace, repeatsHeading } from './heading-rows'

/** Whether each cell of a row says what one row of the headings says in its column. */
function repeats(row: GridRow, heading: GridRow, headings: readonly string[]): boolean {
  return row.cells.every(
    (cell, column) =>
      isBlank(cell) ||
      [cellText(heading.cells[column]), headings[column] ?? ''].some((text) =>
        repeatsHeading(cellText(cell), text),
      ),
  )
}

/**
 * `repeated` for a row that says the headings once more, as at the top of a printed page; `other` for the
 * headings of another table or in another order, whose figures would go to the wrong columns.
 */
export function laterHeading(
  grid: Grid,
  header: Header,
  row: GridRow,
): 'repeated' | 'other' | null {
  const words = row.cells.filter((cell) => typeof cell === 'string' && /\p{Letter}/u.test(cell))
  if (words.length === 0) return null
  const above = grid.rows.slice(header.top, header.body)
  if (above.some((heading) => repeats(row, heading, header.headings))) return 'repeated'
  const places = words.filter((cell) => isPlace(cellText(cell), header.roleOf))
  return places.length > 0 && words.length > 1 && row.cells.every(isNoFigure) ? 'other' : null
}

function isNoFigure(cell: GridRow['cells'][number]): boolean {
  return isBlank(cell) || (typeof cell === 'string' && /\p{Letter}/u.test(cell))
}
