import { sumOf } from '../../../domain/sum'
import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../model/observation'
import { append } from '../../append'
import { medianOf } from '../robust-scores'
import { boundOf } from './chance'
import { isAmount, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** A kecamatan of fewer desa says nothing. */
const FEWEST_DESA = 3
const FEWEST_KECAMATAN = 5
const FEWEST_VALUES = 5
const MOST = 0.6

/** The one figure that all its desa have, by kecamatan; null where they differ, or are zero. */
function figuresWithin({ values, observations }: FigureColumn, frame: RegionFrame) {
  const parents = new Set(observations.map(({ region }) => frame.parentOf(region)))
  return [...parents].flatMap((parent) => {
    const given = frame
      .childrenOf(parent)
      .flatMap((at) => (Number.isNaN(values[at] ?? NaN) ? [] : [values[at] ?? 0]))
    if (given.length < FEWEST_DESA) return []
    const [first = 0] = given
    return [first !== 0 && given.every((value) => value === first) ? first : null]
  })
}

/** Share of the kecamatan, and of the figures, from which figures stand on first desa alone. */
const FIRST = 0.9
/** A bank or a hospital may well be in the first desa alone. */
const LEAST_MIDDLE = 10

/** Of each kecamatan the first desa of the table, or of the kecamatan where the table has no other. */
function firstDesa({ observations }: FigureColumn, frame: RegionFrame): number[] {
  const listed = new Map<string, number[]>()
  for (const { region } of observations) {
    append(listed, frame.parentOf(region), frame.indexOf(region))
  }
  return [...listed].flatMap(([parent, rows]) => {
    const all = frame.childrenOf(parent)
    if (all.length < FEWEST_DESA) return []
    const [first] = rows.length > 1 ? rows : all
    return first === undefined ? [] : [first]
  })
}

/** Figures on the first desa of nearly all kecamatan and hardly anywhere else: totals of the kecamatan. */
function findOnFirst(column: FigureColumn, frame: RegionFrame): Finding | null {
  const { values, observations } = column
  const firsts = firstDesa(column, frame)
  const filled = firsts.filter((at) => (values[at] ?? 0) > 0)
  const given = observations.filter(({ value }) => value > 0).length
  if (filled.length < Math.max(FEWEST_KECAMATAN, FIRST * firsts.length)) return null
  if (filled.length < FIRST * given) return null
  if (medianOf(filled.map((at) => values[at] ?? 0)) < LEAST_MIDDLE) return null
  const params = { count: filled.length, of: firsts.length, how: { own: 'first' } }
  return { id: 'angka-kecamatan-diulang', column, params }
}

/** One figure in all desa of most kecamatan, another in each: filled down. */
function findRepeated(column: FigureColumn, frame: RegionFrame): Finding | null {
  const figures = figuresWithin(column, frame)
  const same = figures.filter((figure) => figure !== null)
  if (same.length < FEWEST_KECAMATAN || same.length < MOST * figures.length) return null
  if (new Set(same).size < Math.min(FEWEST_VALUES, same.length)) return null
  const params = { count: same.length, of: figures.length, how: { own: 'all' } }
  return { id: 'angka-kecamatan-diulang', column, params }
}

/** One figure in so many desa of a kecamatan, and in most of them; smaller counts repeat by themselves. */
const FEWEST_ALIKE = 5
const LEAST_ALIKE = 10
/** What more desa have elsewhere is a usual figure, as a sum that is shared out by classes. */
const RARE = 0.05
/** Different figures among so many: they hardly repeat. */
const FINE = 0.4
const BY_CHANCE = 0.0001

/** The figure that most desa of a kecamatan have, and how many. */
function commonOf(figures: readonly number[]): { found: number; count: number } {
  const counts = new Map<number, number>()
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return { found: most?.[0] ?? 0, count: most?.[1] ?? 0 }
}

/** A figure that most desa of a kecamatan have, and hardly any other desa: filled down there. */
export function findAlikeWithin(column: FigureColumn, frame: RegionFrame): Finding | null {
  const { entry, level, observations } = column
  if (level !== 'desa') return null
  const within = new Map<string, Observation[]>()
  for (const one of observations) append(within, frame.parentOf(one.region), one)
  for (const [code, rows] of within) {
    const { found, count } = commonOf(rows.map(({ value }) => value))
    const isUsual = found === 0 || found === entry.minimum || found === entry.maximum
    const isSmall = Number.isInteger(found) && Math.abs(found) < LEAST_ALIKE
    if (isUsual || isSmall || count < Math.max(FEWEST_ALIKE, MOST * rows.length)) continue
    const others = observations.flatMap(({ region, value }) =>
      frame.parentOf(region) === code ? [] : [value],
    )
    const elsewhere = others.filter((value) => value === found).length
    const bound = boundOf(count, rows.length, (elsewhere + 1) / (others.length + 1))
    if (elsewhere > RARE * others.length || within.size * bound > BY_CHANCE) continue
    // Of a few classes, as harvests a year, one may be that of a kecamatan; its total is larger than any.
    const isFine = new Set(others).size >= FINE * others.length
    if (!isFine && others.some((value) => value >= found)) continue
    const first = rows.find(({ value }) => value === found) ?? column.first
    const names = { own: frame.units[frame.indexOf(code)]?.name ?? '' }
    const params = { count, of: rows.length, found, names, how: { own: 'some' } }
    return { id: 'angka-kecamatan-diulang', column: { ...column, first }, params }
  }
  return null
}

/** So few desa may come to no more than the largest of them. */
const FEWEST_BESIDE = 4

/** The figures of each kecamatan in the order of the rows. */
function rowsWithin({ observations }: FigureColumn, frame: RegionFrame): number[][] {
  const rows = new Map<string, number[]>()
  for (const { region, value } of observations) {
    append(rows, frame.parentOf(region), value)
  }
  return [...rows.values()].filter(({ length }) => length > FEWEST_BESIDE)
}

/** A figure on the first or the last desa of most kecamatan that is no less than all the others together. */
function findTotals(column: FigureColumn, frame: RegionFrame): Finding | null {
  if (!isAmount(column.entry)) return null
  const kecamatan = rowsWithin(column, frame)
  for (const edge of [0, -1]) {
    const totals = kecamatan.filter((figures) => {
      const own = figures.at(edge) ?? 0
      const all = sumOf(figures)
      return own < all && own >= all - own
    })
    if (totals.length < Math.max(FEWEST_KECAMATAN, MOST * kecamatan.length)) continue
    const params = { count: totals.length, of: kecamatan.length, how: { own: 'total' } }
    return { id: 'angka-kecamatan-diulang', column, params }
  }
  return null
}

/**
 * One figure in all desa of most kecamatan, another in each: filled down, or the kecamatan's own total; or that
 * total on its first or last desa.
 */
export function findFilledDown(column: FigureColumn, frame: RegionFrame): Finding | null {
  if (column.level !== 'desa') return null
  return findOnFirst(column, frame) ?? findRepeated(column, frame) ?? findTotals(column, frame)
}
