import type { ProblemLog } from '../../problems/problem-log'
import { parseNumber, withoutPercent } from './parse-number'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { cellText, type Grid, type GridCell } from '../grid/grid'
import type { ValueColumn } from '../grid/header'
import { plainFigure } from './plain-figures'

/** A cell of a percentage: what it says, and whether it says % itself, by the format Percent or in its text. */
function readShare(
  cell: GridCell | undefined,
  entry: CatalogueEntry,
): { value: number; isSure: boolean } | null {
  if (typeof cell === 'number') return { value: cell, isSure: false }
  if (typeof cell === 'object' && cell?.kind === 'measured') {
    return { value: cell.value, isSure: cell.unit === '%' && cell.isWord !== true }
  }
  if (typeof cell !== 'string') return null
  const text = plainFigure(cell, entry)
  const value = parseNumber(withoutPercent(text))
  return value === null ? null : { value, isSure: text.endsWith('%') }
}

type Share = NonNullable<ReturnType<typeof readShare>> & { line: number; text: string }

function sharesOf({ rows }: Grid, body: number, { index, entry }: ValueColumn): Share[] {
  return rows.slice(body).flatMap(({ cells, line }) => {
    const share = readShare(cells[index], entry)
    return share === null ? [] : [{ ...share, line, text: cellText(cells[index]) }]
  })
}

/** Cells that may be shares of one; none in a column where one is more. A zero is a zero either way. */
function fractionsAmong(shares: readonly Share[]): Share[] {
  const open = shares.filter(({ isSure }) => !isSure)
  const isOfOne = open.every(({ value }) => Math.abs(value) <= 1)
  return isOfOne ? open.filter(({ value }) => value !== 0) : []
}

/** Whether most figures of a column are above 1, so that it is plainly in percent. */
function isPlainlyPercent(shares: readonly Share[]): boolean {
  const open = shares.filter(({ value, isSure }) => !isSure && value !== 0)
  return open.filter(({ value }) => value > 1).length * 2 > open.length
}

/**
 * Refuses a column of percentages that may hold shares of one: 0.85 is 85% or 0.85%, 1 is 100% or 1%, and
 * nothing in the table tells which. The rule: of the cells without a % of their own, none is above 1 and one
 * is not zero. What settles it: a % in the cells, which a number format that only writes the sign is not;
 * another column of percentages in the table that plainly holds such, most of its figures being above 1; a
 * `maksimum` of at most 1. A % in the heading does not: people write it above either.
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
  const shares = new Map(percentages.map((one) => [one, sharesOf(grid, body, one)]))
  const isPlain = [...shares.values()].some(isPlainlyPercent)
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
