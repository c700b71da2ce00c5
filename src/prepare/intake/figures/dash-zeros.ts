import type { ProblemLog } from '../../problems/problem-log'
import { cellText, type Grid, type GridCell } from '../grid/grid'
import type { Header } from '../grid/header'
import { saysDashIsZero, saysZeroIsMissing } from '../sayings/known-notes'

const DASH = /^[-–—]$/

/** Whether a cell holds a dash and nothing else. */
export function isDash(cell: GridCell | undefined): boolean {
  return typeof cell === 'string' && DASH.test(cell)
}

function textsOf(grid: Grid, { top, notes }: Pick<Header, 'top' | 'notes'>): string[] {
  const above = grid.rows.slice(0, top).flatMap(({ cells }) => cells.map(cellText))
  return [...above, ...notes.map(({ text }) => text)]
}

/** The text above a table or below it that says that a dash is zero. */
export function legendOfDashes(
  grid: Grid,
  header: Pick<Header, 'top' | 'notes'>,
): string | undefined {
  return textsOf(grid, header).find(saysDashIsZero)
}

/** A grid with this in place of some cells of the figures, and the rows that have changed. */
function withCells(
  grid: Grid,
  { body, values }: Header,
  isMeant: (cell: GridCell | undefined) => boolean,
  meaning: GridCell,
): { grid: Grid; changed: Grid['rows'] } {
  const columns = values.filter(({ entry }) => entry.kind !== 'category' && entry.form === 'number')
  const isChanged = (cell: GridCell | undefined, at: number) =>
    isMeant(cell) && columns.some(({ index }) => index === at)
  const rows = grid.rows.map((row, at) =>
    at < body || !row.cells.some(isChanged)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, index) => (isChanged(cell, index) ? meaning : cell)),
        },
  )
  return { grid: { ...grid, rows }, changed: rows.filter((row, at) => row !== grid.rows[at]) }
}

/**
 * A table whose own legend says that a dash is zero, with zeros in place of the dashes among its counts and
 * measures, which is told. Without such a legend they are missing.
 */
export function withDashZeros(grid: Grid, header: Header, log: ProblemLog): Grid {
  const legend = legendOfDashes(grid, header)
  if (legend === undefined) return grid
  const read = withCells(grid, header, isDash, 0)
  const [first] = read.changed
  if (first === undefined) return grid
  const { file, sheet } = grid
  const params = { found: legend, count: read.changed.length }
  log.note('strip-nol', { file, sheet, row: first.line }, params)
  return read.grid
}

/** How a sheet writes what is not known, so that a row of such cells is no empty one. */
const UNKNOWN = '...'

function isZero(cell: GridCell | undefined): boolean {
  return cell === 0 || (typeof cell === 'string' && /^\s*0+(?:[.,]0+)?\s*$/.test(cell))
}

/** The same where the legend says that zeros stand for what is not known: they are missing, which is told. */
export function withoutUnknownZeros(grid: Grid, header: Header, log: ProblemLog): Grid {
  const legend = textsOf(grid, header).find(saysZeroIsMissing)
  if (legend === undefined) return grid
  const read = withCells(grid, header, isZero, UNKNOWN)
  const [first] = read.changed
  if (first === undefined) return grid
  const { file, sheet } = grid
  const params = { found: legend, count: read.changed.length }
  log.warn('nol-tidak-diketahui', { file, sheet, row: first.line }, params)
  return read.grid
}
