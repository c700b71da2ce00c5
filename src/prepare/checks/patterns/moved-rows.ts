import { spearman, type Pair } from '../../../domain/correlation'
import type { RegionFrame } from '../../join/region-frame'
import { medianOf } from '../robust-scores'
import { narrowest, type Reference } from './beside'
import { boundOf } from './chance'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** Fewer rows may fit elsewhere by chance. */
const FEWEST_MOVED = 8
/** Spreads from which a figure does not fit its region. */
const FAR = 3
/** A reference that the figures follow less tightly than this fits too many rows. */
const MOST_SPREAD = 0.35
/** By so much more than by chance the rows fit where they stand, or they do not follow the reference at all. */
const IN_PLACE = 0.15
/** Of the rows that do not fit, so many fit when moved. */
const OF_STRANGE = 0.4
const BY_CHANCE = 0.01

/** Logarithms by row; NaN where the figure is zero or missing. */
type Rows = { figures: number[]; others: number[]; middle: number; most: number }

function rowsOf({ observations }: FigureColumn, { values }: Reference, frame: RegionFrame): Rows {
  const log = (value: number): number => (value > 0 ? Math.log(value) : NaN)
  const figures = observations.map(({ value }) => log(value))
  const others = observations.map(({ region }) => log(values[frame.indexOf(region)] ?? NaN))
  const ratios = figures
    .map((figure, at) => figure - (others[at] ?? NaN))
    .filter((ratio) => !Number.isNaN(ratio))
  const { middle, spread } = narrowest(ratios)
  return { figures, others, middle, most: FAR * spread }
}

/** Whether the figure of one row is what the reference of another lets expect; null where one is unknown. */
function fits({ figures, others, middle, most }: Rows, row: number, at: number): boolean | null {
  const ratio = (figures[row] ?? NaN) - (others[at] ?? NaN)
  return Number.isNaN(ratio) ? null : Math.abs(ratio - middle) <= most
}

/** Share of all figures that fit the region of another row, as by chance. */
function chanceOf(rows: Rows): number {
  let [fitting, of] = [0, 0]
  rows.figures.forEach((_, row) => {
    rows.others.forEach((__, at) => {
      const fit = row === at ? null : fits(rows, row, at)
      if (fit === null) return
      of += 1
      if (fit) fitting += 1
    })
  })
  return of === 0 ? 1 : fitting / of
}

type Moved = { by: number; rows: number[] }

/** Rows that lie together, without those that only fit by chance far from them. */
function together(rows: readonly number[]): number[] {
  const middle = medianOf(rows)
  return rows.filter((row) => Math.abs(row - middle) <= rows.length)
}

/** The strange rows that fit when moved down by so many rows, and when moved up, as where two blocks swapped. */
function movedBy(rows: Rows, strange: readonly number[], by: number): Moved[] {
  return [by, -by].map((way) => ({
    by: way,
    rows: together(strange.filter((row) => fits(rows, row, row + way) === true)),
  }))
}

function countOf(moves: readonly Moved[]): number {
  return moves.reduce((sum, { rows }) => sum + rows.length, 0)
}

/** The moves by the distance at which most of the strange rows fit. */
function bestMoves(rows: Rows, strange: readonly number[]): Moved[] {
  let best: Moved[] = []
  for (let by = 1; by < rows.figures.length; by += 1) {
    const moves = movedBy(rows, strange, by)
    if (countOf(moves) > countOf(best)) best = moves
  }
  return best
}

function agreementOf(rows: Rows, from: number, to: number, by: number): number {
  const pairs: Pair[] = []
  for (let row = from; row <= to; row += 1) {
    const [figure, other] = [rows.figures[row] ?? NaN, rows.others[row + by] ?? NaN]
    if (!Number.isNaN(figure) && !Number.isNaN(other)) pairs.push([figure, other])
  }
  return Number((spearman(pairs) ?? 0).toFixed(2))
}

/**
 * A block of rows whose figures are those of other rows, all as far away, beside a reference that the others
 * follow closely: rows that have changed places, or slipped from one row on.
 */
export function findMovedRows(
  column: FigureColumn,
  reference: Reference,
  frame: RegionFrame,
): Finding | null {
  const rows = rowsOf(column, reference, frame)
  if (!(rows.most <= FAR * MOST_SPREAD)) return null
  const strange = rows.figures.flatMap((_, row) => (fits(rows, row, row) === false ? [row] : []))
  if (strange.length < FEWEST_MOVED) return null
  const given = rows.figures.filter((_, row) => fits(rows, row, row) !== null).length
  const chance = chanceOf(rows)
  if (1 - strange.length / given < chance + IN_PLACE) return null
  const moves = bestMoves(rows, strange)
  const count = countOf(moves)
  if (count < Math.max(FEWEST_MOVED, OF_STRANGE * strange.length)) return null
  const bound = boundOf(count, strange.length, Math.min(1, 2 * chance))
  if (rows.figures.length * bound > BY_CHANCE) return null
  const [largest] = moves.toSorted((a, b) => b.rows.length - a.rows.length)
  const { by, rows: fitting } = largest ?? { by: 0, rows: [] }
  const [first = 0, last = 0] = [fitting[0], fitting.at(-1)]
  const rowAt = (at: number): number => column.observations[at]?.row ?? 0
  const params = {
    ...{ twin: reference.id, since: { own: reference.period }, other: reference.file },
    ...{ count, first: rowAt(first), last: rowAt(last), by },
    ...{ found: agreementOf(rows, first, last, 0), expected: agreementOf(rows, first, last, by) },
    how: { own: 'rows' },
  }
  return { id: 'angka-bergeser', column, params }
}
