import { cellText, isBlank, type Grid, type GridRow, type Merge } from '../grid/grid'
import { headingWords, type RoleOf } from '../text/heading-words'
import { monthNumber } from '../text/month-names'
import { isYear, withoutYearMarks } from '../periods/read-period'
import { isYearPair } from '../periods/year-pairs'

const MOST_ROWS = 3

/** Headings of a block of rows: for each column its parts from above, without empty ones. */
export type HeadingBlock = {
  top: number
  /** The row that names the places; above it are headings of groups. */
  places: number
  body: number
  parts: readonly (readonly string[])[]
}

function mergeAt(grid: Grid, line: number, column: number): Merge | undefined {
  return grid.merges.find(
    ({ top, bottom, left, right }) =>
      line >= top && line <= bottom && column >= left && column <= right,
  )
}

/** Text of a cell, or of the merged cell that covers it. */
function textAt(grid: Grid, row: number, column: number): string {
  const found = grid.rows[row]
  if (found === undefined) return ''
  const merge = grid.merges.length === 0 ? undefined : mergeAt(grid, found.line, column)
  if (merge === undefined) return cellText(found.cells[column])
  const first = grid.rows.find(({ line }) => line === merge.top)
  return cellText(first?.cells[merge.left])
}

/** Whether a cell is the heading of a column of places. */
export function isPlace(text: string, roleOf: RoleOf): boolean {
  const kind = roleOf(text)?.kind
  return kind === 'code' || kind === 'name' || kind === 'kecamatan'
}

function placeColumns(grid: Grid, row: number, roleOf: RoleOf): number[] {
  const cells = grid.rows[row]?.cells ?? []
  return cells.flatMap((cell, column) =>
    typeof cell === 'string' && isPlace(cell, roleOf) ? [column] : [],
  )
}

/** Columns that can stand under a group: neither a place nor "No". */
function groupable(grid: Grid, row: number, roleOf: RoleOf): (column: number) => boolean {
  return (column) => {
    const heading = textAt(grid, row, column)
    return heading === '' || roleOf(heading) === null || roleOf(heading)?.kind === 'total'
  }
}

/** "Januari", "Februari" below "Bulan": months or years of a table that is no list. */
function isPeriodBeside(grid: Grid, row: number, column: number): boolean {
  const isPeriod = (at: number) => {
    const text = withoutYearMarks(cellText(grid.rows[row]?.cells[at]))
    return isYear(text) || isYearPair(text) || (!/^\d/.test(text) && monthNumber(text) !== null)
  }
  return isPeriod(column) && (isPeriod(column - 1) || isPeriod(column + 1))
}

/** "0–4", "75+", "≥ 75": a class of ages or sizes, which is no figure. */
const CLASS = /^(?:\d{1,3}\s?(?:[-–—]\s?\d{1,3}|\+)|(?:[<>]=?|[≤≥])\s?\d{1,3})$/

/** A row of headings below the first: nothing under the places, words under the groups. */
function continues(
  grid: Grid,
  top: number,
  row: number,
  places: readonly number[],
  roleOf: RoleOf,
): boolean {
  const found = grid.rows[row]
  if (found === undefined) return false
  if (grid.merges.length > 0) {
    const [place = 0] = places
    const merge = mergeAt(grid, found.line, place)
    const topLine = grid.rows[top]?.line ?? 0
    if (merge !== undefined && merge.top <= topLine && merge.bottom > topLine) return true
  }
  if (places.some((column) => !isBlank(found.cells[column]))) return false
  const inGroup = groupable(grid, top, roleOf)
  const first = Math.min(...places)
  let words = 0
  let labels = 0
  for (const [column, cell] of found.cells.entries()) {
    if (isBlank(cell)) continue
    const text = cellText(cell)
    const isWords = /\p{Letter}|^\W*%\W*$/u.test(text) || CLASS.test(text)
    const isHeading = isYear(withoutYearMarks(text)) || isYearPair(text) || isWords
    const isGrouped = inGroup(column) || isPeriodBeside(grid, row, column)
    if (typeof cell === 'object' || !isHeading || !isGrouped) return false
    words += 1
    if (column < first && textAt(grid, top, column) === '') labels += 1
  }
  // "Kecamatan Hulu" alone, under a column without heading on the left, is above its desa.
  return words > labels
}

/** A row of group headings above the places: nothing above these, something above what is grouped. */
function isGroupRow(grid: Grid, row: number, below: number, places: readonly number[]): boolean {
  const found = grid.rows[row]
  const first = Math.min(...places)
  if (found === undefined || places.some((column) => textAt(grid, row, column) !== '')) return false
  return found.cells.some(
    (cell, column) =>
      column > first &&
      typeof cell === 'string' &&
      cell !== '' &&
      textAt(grid, below, column) !== '',
  )
}

/**
 * Parts of one column. A group that is not merged, as in a CSV file, reaches right until the next one;
 * a column without a heading of its own belongs to none.
 */
function partsOf(grid: Grid, top: number, body: number, column: number, roleOf: RoleOf): string[] {
  const parts: string[] = []
  for (let row = top; row < body; row += 1) {
    let text = textAt(grid, row, column)
    if (text === '' && row < body - 1 && ownsHeading(grid, row + 1, body, column)) {
      for (let left = column - 1; left >= 0 && text === ''; left -= 1) {
        text = textAt(grid, row, left)
        if (text !== '' && roleOf(text) !== null) text = ''
        if (!isBlank(grid.rows[row]?.cells[left])) break
      }
    }
    if (text !== '' && text !== parts.at(-1)) parts.push(text)
  }
  return parts
}

function ownsHeading(grid: Grid, from: number, body: number, column: number): boolean {
  for (let row = from; row < body; row += 1) if (textAt(grid, row, column) !== '') return true
  return false
}

/**
 * "(1) (2) (3)" under the headings of a printed table, counted from one; hidden columns leave gaps. Two numbers
 * have columns between them for each that is left out: 1 and 31 side by side are a number in a list and a figure
 * that slid to the left.
 */
export function isNumberRow(grid: Grid, row: number, least = 3): boolean {
  let count = 0
  let last = 0
  let lastColumn = -1
  let isWhole = true
  for (const [column, cell] of (grid.rows[row]?.cells ?? []).entries()) {
    if (isBlank(cell)) continue
    const text = cellText(cell).replace(/^[([]|[)\]]$/g, '')
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0
    if (number <= last || (count === 0 && number !== 1)) return false
    if (number - last > column - lastColumn) isWhole = false
    last = number
    lastColumn = column
    count += 1
  }
  return count >= least && (isWhole || count > 2)
}

/** Whether a row of the body says the headings once more, as at the top of a printed page. */
export function repeatsHeading(text: string, heading: string): boolean {
  return text !== '' && headingWords(text) === headingWords(heading)
}

/** The block of heading rows around `row`, or null when that row names no place. */
export function headingBlock(grid: Grid, row: number, roleOf: RoleOf): HeadingBlock | null {
  const places = placeColumns(grid, row, roleOf)
  if (places.length === 0) return null
  let top = row
  while (top > 0 && row - top < MOST_ROWS - 1 && isGroupRow(grid, top - 1, top, places)) top -= 1
  let body = row + 1
  while (body - row < MOST_ROWS && continues(grid, row, body, places, roleOf)) body += 1
  const width = Math.max(...grid.rows.slice(top, body).map(({ cells }) => cells.length))
  const parts = Array.from({ length: width }, (_, column) =>
    partsOf(grid, top, body, column, roleOf),
  )
  // Two numbers will do where one stands for a place, whose code or name it cannot be.
  const isNumbered = ({ cells }: GridRow) => places.some((column) => !isBlank(cells[column]))
  while (body < grid.rows.length) {
    const below = grid.rows[body]
    if (below === undefined || !isNumberRow(grid, body, isNumbered(below) ? 2 : 3)) break
    body += 1
  }
  return { top, places: row, body, parts }
}
