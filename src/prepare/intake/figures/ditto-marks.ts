import { cellText, type Grid } from '../grid/grid'
import type { Header } from '../grid/header'

/** `"`, `-"-`, "sda" and "s.d.a." (sama dengan atas): the same as above. */
const DITTO = /^[-–—\s]*(?:["“”„″〃]|''|’’|s\.?\s?d\.?\s?a\.?|idem)[-–—\s]*$/i

/**
 * The grid with the marks that say "as above" in a column of kecamatan left blank, as a kecamatan that is written
 * once is. A mark with no kecamatan above it stays what it is.
 */
export function withoutDittoMarks(grid: Grid, { kecamatan, name, body }: Header): Grid {
  if (kecamatan === null || kecamatan.index === name?.index) return grid
  const { index } = kecamatan
  const isMark = (at: number) => DITTO.test(cellText(grid.rows[at]?.cells[index]))
  const first = grid.rows.findIndex(
    ({ cells }, at) => at >= body && cellText(cells[index]) !== '' && !isMark(at),
  )
  if (first < 0) return grid
  const rows = grid.rows.map((row, at) =>
    at > first && isMark(at) ? { ...row, cells: row.cells.with(index, null) } : row,
  )
  return { ...grid, rows }
}
