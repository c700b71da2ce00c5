import type { ProblemLog } from '../../problems/problem-log'
import { cellText, type Grid, type GridCell } from '../grid/grid'
import type { Header } from '../grid/header'
import { saysDashIsZero } from '../sayings/known-notes'

const DASH = /^[-–—]$/

/** Whether a cell holds a dash and nothing else. */
export function isDash(cell: GridCell | undefined): boolean {
  return typeof cell === 'string' && DASH.test(cell)
}

/** The text above a table or below it that says that a dash is zero. */
export function legendOfDashes(
  grid: Grid,
  { top, notes }: Pick<Header, 'top' | 'notes'>,
): string | undefined {
  const above = grid.rows.slice(0, top).flatMap(({ cells }) => cells.map(cellText))
  return [...above, ...notes.map(({ text }) => text)].find(saysDashIsZero)
}

/**
 * A table whose own legend says that a dash is zero, with zeros in place of the dashes among its counts and
 * measures, which is told. Without such a legend they are missing.
 */
export function withDashZeros(grid: Grid, header: Header, log: ProblemLog): Grid {
  const { body, values } = header
  const legend = legendOfDashes(grid, header)
  if (legend === undefined) return grid
  const columns = values.filter(({ entry }) => entry.kind !== 'category' && entry.form === 'number')
  const isZero = (cell: GridCell | undefined, at: number) =>
    isDash(cell) && columns.some(({ index }) => index === at)
  const rows = grid.rows.map((row, at) =>
    at < body || !row.cells.some(isZero)
      ? row
      : { ...row, cells: row.cells.map((cell, index) => (isZero(cell, index) ? 0 : cell)) },
  )
  const changed = rows.filter((row, at) => row !== grid.rows[at])
  const [first] = changed
  if (first === undefined) return grid
  const { file, sheet } = grid
  log.note('strip-nol', { file, sheet, row: first.line }, { found: legend, count: changed.length })
  return { ...grid, rows }
}
