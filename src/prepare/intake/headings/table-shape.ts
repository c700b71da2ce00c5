import { fitsWidth, widthOf, type Width } from '../grid/read-csv'
import { parseNumber } from '../figures/parse-number'
import { isEntry, isRowNumbers } from './check-columns'
import { cellText, columnLetter, isBlank, type Grid, type GridRow } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'

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

/** A figure beyond the headings, in column `letter`, of a row that lacks one under `heading`. */
export type MovedRow = { letter: string; found: string; heading: string }

function sumOf(row: GridRow, columns: readonly ValueColumn[]): number {
  return columns.reduce((sum, { index }) => sum + (parseNumber(cellText(row.cells[index])) ?? 0), 0)
}

/**
 * Rows by their line whose figures stand right of the last column of figures while one of these is empty: they
 * have moved. A column beside the table that most rows fill, or that adds the row up, is none of theirs.
 */
export function movedRows({ rows }: Grid, header: Header): Map<number, MovedRow> {
  const { body, code, name, kecamatan, values, headings } = header
  const last = Math.max(...values.map(({ index }) => index))
  const isPlace = ({ cells }: GridRow) =>
    [code, name, kecamatan].some((column) => !isBlank(cells[column?.index ?? -1]))
  const isOutside = (index: number) =>
    index > last &&
    ['', 'keterangan', 'ket', 'catatan'].includes(headings[index]?.toLowerCase() ?? '')
  const places = rows.slice(body).filter((row) => isPlace(row) && row.cells.some(isEntry))
  const found = places.flatMap((row) => {
    const at = row.cells.findIndex((cell, index) => isOutside(index) && isEntry(cell))
    const text = cellText(row.cells[at])
    const isSum = parseNumber(text) === sumOf(row, values)
    return at < 0 || isSum ? [] : [{ row, at, text }]
  })
  const gapOf = (row: GridRow) => values.find(({ index }) => isBlank(row.cells[index]))
  const moved = found.flatMap(({ row, at, text }) => {
    const gap = gapOf(row)
    if (gap === undefined) return []
    const told = { letter: columnLetter(at), found: text, heading: gap.heading }
    return [[row.line, told] as const]
  })
  const isColumn = found.length > 1 && found.length * 2 > places.length
  const isBeside = isColumn && isRowNumbers(found.map(({ text }) => text))
  return isBeside || moved.length * 2 <= found.length ? new Map<number, MovedRow>() : new Map(moved)
}
