import { fitsWidth, widthOf, type Width } from '../read/read-csv'
import { cellText, isBlank, type Grid } from './grid'
import type { Header } from './header'

/**
 * Cells of the headings; where most rows below have a cell for each empty heading at the end too, or those that
 * have fewer all end in an empty one, a row that has fewer has lost a cell.
 */
export function widthOfHeadings({ rows }: Grid, { top, body }: Header): Width {
  const widths = rows.slice(top, body).map(({ cells }) => widthOf(cells.map(cellText)))
  const most = (key: keyof Width) => Math.max(...widths.map((width) => width[key]))
  const [all, named] = [most('all'), most('named')]
  if (all === named) return { all, named }
  const filled = rows.slice(body).filter((row) => fitsWidth(row.cells, { all, named }))
  const whole = filled.filter(({ cells }) => cells.length === all)
  const isOpen = filled.some(({ cells }) => cells.length < all && !isBlank(cells[named - 1]))
  const isStrict = whole.length * 2 > filled.length || (whole.length > 0 && !isOpen)
  return { all, named: isStrict ? all : named }
}

/** Line and column of the figures that a merged cell gives to several rows or columns of the table. */
export function mergedFigures({ rows, merges }: Grid, { body, values }: Header): Set<string> {
  if (merges.length === 0) return new Set()
  const columns = new Set(values.map(({ index }) => index))
  const lines = rows.slice(body).filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
  return new Set(
    merges.flatMap(({ top, bottom, left, right }) => {
      const down = lines.filter(({ line }) => line >= top && line <= bottom).length
      const across = [...columns].filter((index) => index >= left && index <= right).length
      return columns.has(left) && (down > 1 || across > 1) ? [`${String(top)} ${String(left)}`] : []
    }),
  )
}
