import type { ProblemLog } from '../problems/problem-log'
import { parseNumber, withoutPercent } from '../read/parse-number'
import { cellText, type Grid, type GridCell } from './grid'
import type { ValueColumn } from './header'

/** So many fractions are no chance; fewer may as well be small shares. */
const LEAST_CELLS = 3

/** A cell of a percentage: what it says, and whether it says % itself, by its format or in its text. */
function readShare(cell: GridCell | undefined): { value: number; isSure: boolean } | null {
  if (typeof cell === 'number') return { value: cell, isSure: false }
  if (typeof cell === 'object' && cell?.kind === 'measured') {
    return { value: cell.value, isSure: cell.unit === '%' }
  }
  if (typeof cell !== 'string') return null
  const value = parseNumber(withoutPercent(cell))
  return value === null ? null : { value, isSure: cell.endsWith('%') }
}

type Share = NonNullable<ReturnType<typeof readShare>> & { line: number; text: string }

function sharesOf({ rows }: Grid, body: number, index: number): Share[] {
  return rows.slice(body).flatMap(({ cells, line }) => {
    const share = readShare(cells[index])
    return share === null ? [] : [{ ...share, line, text: cellText(cells[index]) }]
  })
}

/** Cells of fractions in a column that may hold shares of one; none where it cannot. */
function fractionsAmong(shares: readonly Share[]): Share[] {
  const open = shares.filter(({ isSure }) => !isSure)
  const between = open.filter(({ value }) => value > 0 && value < 1)
  const least = open.length < shares.length ? 1 : LEAST_CELLS
  const isOfOne = open.every(({ value }) => value >= 0 && value <= 1)
  return isOfOne && between.length >= least ? between : []
}

/**
 * Refuses a column of percentages that may hold shares of one: 0.85 is 85% or 0.85%, and nothing in the
 * table tells which. The rule: of the cells without a % of their own, none is above 1 or below 0 and at
 * least three (beside cells with a %: one) lie between 0 and 1. What settles it: a % in the cells; another
 * column of percentages in the table that plainly holds such, with numbers above 1; a `maksimum` of at
 * most 1. A % in the heading does not: people write it above either.
 */
export function holdFractions(
  grid: Grid,
  body: number,
  columns: readonly ValueColumn[],
  place: { file: string; sheet: string | null; row: number },
  log: ProblemLog,
): ValueColumn[] {
  const percentages = columns.filter(({ entry }) => {
    return entry.unit.id === '%' && entry.kind !== 'category' && (entry.maximum ?? 100) > 1
  })
  const shares = new Map(percentages.map((one) => [one, sharesOf(grid, body, one.index)]))
  const isPlain = [...shares.values()].some((all) => {
    return all.filter(({ value, isSure }) => !isSure && value > 1).length >= LEAST_CELLS
  })
  return columns.map((column) => {
    const all = shares.get(column) ?? []
    const isBesideSure = all.some(({ isSure }) => isSure)
    const fractions = isPlain && !isBesideSure ? [] : fractionsAmong(all)
    const [first] = fractions
    if (first === undefined) return column
    const { entry, heading } = column
    const params = { found: first.text, count: fractions.length, indicator: entry.name.id }
    log.error('persen-atau-pecahan', { ...place, row: first.line, column: heading }, params)
    return { ...column, isUsable: false }
  })
}
