import { cellText, isBlank, type Grid, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import { isPlace, repeatsHeading } from './heading-rows'
import { headingWords } from '../text/heading-words'

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
  isBelowData = false,
): 'repeated' | 'other' | null {
  const words = row.cells.filter((cell) => typeof cell === 'string' && /\p{Letter}/u.test(cell))
  if (words.length === 0) return null
  const above = grid.rows.slice(header.top, header.body)
  if (above.some((heading) => repeats(row, heading, header.headings))) return 'repeated'
  if (!row.cells.every(isNoFigure)) return null
  const places = words.filter((cell) => isPlace(cellText(cell), header.roleOf))
  if (places.length === 0) return isBelowData ? null : shortHeading(header, row)
  return words.length > 1 ? 'other' : null
}

/** Headings of the figures alone, whole or in part ("Baik" for "Jalan baik"), in their columns or in others. */
function shortHeading(header: Header, row: GridRow): 'repeated' | 'other' | null {
  const places = [header.code, header.name, header.kecamatan]
  if (places.some((column) => !isBlank(row.cells[column?.index ?? -1]))) return null
  const said = header.values.filter(({ index }) => !isBlank(row.cells[index]))
  const isOf = (text: string, heading: string) => {
    const words = headingWords(heading).split(' ')
    return text !== '' && text.split(' ').every((word) => words.includes(word))
  }
  const others = said.filter(({ index, heading }) => {
    const text = headingWords(cellText(row.cells[index]))
    return !isOf(text, heading) && header.values.some((other) => isOf(text, other.heading))
  })
  if (others.length > 0) return 'other'
  const isOwn = ({ index, heading }: (typeof said)[number]) =>
    isOf(headingWords(cellText(row.cells[index])), heading)
  return said.length > 0 && said.every(isOwn) ? 'repeated' : null
}

function isNoFigure(cell: GridRow['cells'][number]): boolean {
  return isBlank(cell) || (typeof cell === 'string' && /\p{Letter}/u.test(cell))
}
