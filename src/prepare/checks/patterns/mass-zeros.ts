import { spearman } from '../../../domain/correlation'
import { quantile } from '../../../domain/normalisation'
import { ascending } from '../../../domain/skew-scale'
import { figuresOf, pairsOf, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

const FEWEST_REGIONS = 20
/** A count of a few cases may well be none in the next year. */
const SOME = 5
const FEWEST_LOST = 10
const LOST = 0.3
/** Of cases that most regions never have, as floods, those that had some are others each year. */
const MOST_WITHOUT = 0.3
/** Zeros among people, whose other counts follow the families of a desa and are nowhere near zero. */
const PEOPLE_UNITS: readonly string[] = ['jiwa', 'pemilih', 'keluarga']
const FEWEST_ZEROS = 5
const LEAST_ZEROS = 0.03
const MOST_ZEROS = 0.5
const FOLLOWS = 0.6
/** Rows without a break at the end or the beginning that are zero, of all, where hardly any other is. */
const LEAST_RUN = 0.2
const FEWEST_RUN = 5
const OTHER_ZEROS = 0.05

/** Regions with a zero where there was a figure of some size before. */
function lostOf(column: FigureColumn, before: FigureColumn | undefined): Finding | null {
  if (before === undefined) return null
  const { a, b } = pairsOf(column.values, before.values)
  if (b.filter((value) => value === 0).length > MOST_WITHOUT * b.length) return null
  const now = a.filter((_, at) => (b[at] ?? 0) >= SOME)
  const count = now.filter((value) => value === 0).length
  if (count < FEWEST_LOST || count <= LOST * now.length) return null
  const params = { count, of: now.length, since: { own: before.period }, other: before.first.file }
  return { id: 'nol-massal', column, params: { ...params, how: { own: 'lost' } } }
}

function strangeOf(column: FigureColumn, families: FigureColumn | null): Finding | null {
  if (families === null || !PEOPLE_UNITS.includes(column.entry.unit.id)) return null
  const { a, b } = pairsOf(column.values, families.values)
  const zeros = a.filter((value) => value === 0).length
  if (zeros < Math.max(FEWEST_ZEROS, LEAST_ZEROS * a.length) || zeros > MOST_ZEROS * a.length) {
    return null
  }
  const some = a.flatMap((value, at) => (value > 0 ? [[value, b[at] ?? 0] as const] : []))
  const figures = some.map(([value]) => value)
  if (some.length < FEWEST_REGIONS || (quantile(ascending(figures), 0.1) ?? 0) < 2 * SOME) {
    return null
  }
  if ((spearman(some) ?? 0) < FOLLOWS) return null
  const params = { count: zeros, of: a.length, since: { own: '' }, other: '' }
  return { id: 'nol-massal', column, params: { ...params, how: { own: 'among' } } }
}

function leadingZeros(figures: readonly number[]): number {
  const first = figures.findIndex((value) => value !== 0)
  return first === -1 ? figures.length : first
}

/** Zeros in all rows from one on, or up to one, of figures that are hardly ever zero. */
function restOf(column: FigureColumn, figures: readonly number[]): Finding | null {
  const [start, end] = [leadingZeros(figures), leadingZeros(figures.toReversed())]
  const count = Math.max(start, end)
  const others = start >= end ? figures.slice(count) : figures.slice(0, figures.length - count)
  if (count < Math.max(FEWEST_RUN, LEAST_RUN * figures.length)) return null
  const zeros = others.filter((value) => value === 0).length
  if (zeros > OTHER_ZEROS * others.length) return null
  if ((quantile(ascending(others), 0.1) ?? 0) < 2) return null
  const params = { count, of: figures.length, since: { own: '' }, other: '' }
  return {
    id: 'nol-massal',
    column,
    params: { ...params, how: { own: start >= end ? 'first' : 'last' } },
  }
}

/** Zeros that stand for what is not known: all of a count, or many where there must be some. */
export function findMassZeros(
  column: FigureColumn,
  before: FigureColumn | undefined,
  families: FigureColumn | null,
): Finding | null {
  if (column.entry.kind !== 'count') return null
  const figures = figuresOf(column)
  if (figures.length < FEWEST_REGIONS) return null
  const lost = lostOf(column, before)
  if (lost !== null) return lost
  if (figures.every((value) => value === 0)) {
    const params = { count: figures.length, of: figures.length, since: { own: '' }, other: '' }
    return { id: 'nol-massal', column, params: { ...params, how: { own: 'all' } } }
  }
  return restOf(column, figures) ?? strangeOf(column, families)
}
