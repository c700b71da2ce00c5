import { spearman, type Pair } from '../../../domain/correlation'
import type { RegionFrame } from '../../join/region-frame'
import { medianOf } from '../robust-scores'
import { referenceOf, type Reference } from './beside'
import { distinct, figuresOf, isAmount, pairsOf, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

const FEWEST_REGIONS = 15
const FEWEST_VALUES = 10
/** Figures put on other rows must agree so well, and so much better than as they stand, to name the shift. */
const AGREES = 0.7
const BETTER = 0.3
/** Amounts of some size keep their order from year to year; other figures at least a trace of it. */
const AMOUNT_ORDER = 0.5
const OTHER_ORDER = 0.1
const LEAST_MIDDLE = 5
/** An order of most regions turned round. */
const INVERTED = -0.5
/** Counts of people grow with the families of a desa. */
const PEOPLE_ORDER = 0.15
const FEWEST_PEOPLE = 100
const PEOPLE_UNITS: readonly string[] = ['jiwa', 'siswa', 'pemilih', 'keluarga', 'anak']
const MOST_ZEROS = 0.3

/** Positions of the regions that the figures would belong to, were the rows in another order. */
function ordersOf(positions: readonly number[], frame: RegionFrame): [string, number[]][] {
  const nameOf = (at: number): string => frame.units[at]?.name.toLowerCase() ?? ''
  const codeOf = (at: number): string => frame.codes[at] ?? ''
  const parentOf = (at: number): string => frame.units[at]?.parent ?? ''
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const byName = positions.toSorted((a, b) => order(nameOf(a), nameOf(b)))
  const within = byName.toSorted((a, b) => order(parentOf(a), parentOf(b)))
  return [
    ['down', [...positions.slice(1), -1]],
    ['up', [-1, ...positions.slice(0, -1)]],
    ['code', positions.toSorted((a, b) => order(codeOf(a), codeOf(b)))],
    ['name', byName],
    ['name', within],
    ['turned', positions.toReversed()],
  ]
}

/** Rank correlation of figures that vary; null where they are too few or alike to tell an order. */
function agreementOf(pairs: readonly Pair[]): number | null {
  const isVaried = [0, 1].every(
    (side) => distinct(pairs.map((pair) => pair[side] ?? NaN)) >= FEWEST_VALUES,
  )
  return pairs.length >= FEWEST_REGIONS && isVaried ? spearman(pairs) : null
}

/** The figures beside those that the reference has at these positions. */
function pairsAt(
  figures: readonly number[],
  positions: readonly number[],
  reference: Float64Array,
): Pair[] {
  return figures.flatMap((figure, index): Pair[] => {
    const other = reference[positions[index] ?? -1] ?? NaN
    return Number.isNaN(other) ? [] : [[figure, other]]
  })
}

function paramsOf(agreement: number, { id, period, file }: Reference, count: number) {
  const told = { twin: id, since: { own: period }, other: file, count }
  return { ...told, found: Number(agreement.toFixed(2)) }
}

/** Whether the figures stand on other rows than their regions: they agree with the reference once moved. */
function movedOf(
  column: FigureColumn,
  reference: Reference,
  direct: number,
  frame: RegionFrame,
): Finding | null {
  // What agrees as it stands cannot agree so much better.
  if (direct > 1 - BETTER) return null
  const positions = column.observations.map(({ region }) => frame.indexOf(region))
  const figures = figuresOf(column)
  for (const [how, order] of ordersOf(positions, frame)) {
    const agreement = agreementOf(pairsAt(figures, order, reference.values))
    if (agreement === null || agreement < AGREES || agreement < direct + BETTER) continue
    const params = paramsOf(direct, reference, figures.length)
    const expected = Number(agreement.toFixed(2))
    return { id: 'angka-bergeser', column, params: { ...params, expected, how: { own: how } } }
  }
  return null
}

function directOf(column: FigureColumn, { values }: Reference): number | null {
  const { a, b } = pairsOf(column.values, values)
  return agreementOf(a.map((figure, at): Pair => [figure, b[at] ?? NaN]))
}

/** Below which agreement the order is another one; null where it says nothing, as of a few cases a desa. */
function boundOf(column: FigureColumn, earlier: readonly FigureColumn[]): number | null {
  const { kind } = column.entry
  const middle = medianOf(figuresOf(column))
  if (isAmount(column.entry)) return middle >= LEAST_MIDDLE ? AMOUNT_ORDER : null
  if (kind === 'index' || kind === 'measure') return OTHER_ORDER
  // Rates of few cases come and go; where they were steady so far they must stay so.
  const [last, ...others] = earlier
  const [other] = others
  if (last === undefined || other === undefined) return null
  const steady = rankOf(last, other)
  return steady !== null && steady >= AGREES ? OTHER_ORDER : null
}

function rankOf(a: FigureColumn, b: FigureColumn): number | null {
  return directOf(a, referenceOf(b))
}

function besideEarlier(
  column: FigureColumn,
  earlier: readonly FigureColumn[],
  frame: RegionFrame,
): Finding | null {
  const [before] = earlier
  if (before === undefined) return null
  const reference = referenceOf(before)
  const direct = directOf(column, reference)
  if (direct === null) return null
  const params = paramsOf(direct, reference, column.observations.length)
  if (direct <= INVERTED) return { id: 'urutan-terbalik', column, params }
  const moved = movedOf(column, reference, direct, frame)
  if (moved !== null) return moved
  const bound = boundOf(column, earlier)
  return bound !== null && direct < bound ? { id: 'urutan-berbeda', column, params } : null
}

function besidePeople(
  column: FigureColumn,
  families: FigureColumn,
  frame: RegionFrame,
): Finding | null {
  if (column.level !== 'desa' || column.entry.aggregation !== 'sum') return null
  const reference = referenceOf(families)
  const direct = directOf(column, reference)
  if (direct === null) return null
  const moved = movedOf(column, reference, direct, frame)
  if (moved !== null) return moved
  const figures = figuresOf(column)
  const zeros = figures.filter((value) => value === 0).length
  const isOfPeople = PEOPLE_UNITS.includes(column.entry.unit.id) && column.entry.kind === 'count'
  if (!isOfPeople || figures.length < FEWEST_PEOPLE || direct >= PEOPLE_ORDER) return null
  if (zeros > MOST_ZEROS * figures.length) return null
  const params = paramsOf(direct, reference, figures.length)
  return { id: 'urutan-berbeda', column, params }
}

/**
 * A column whose regions stand in another order than in the period before or, where there is none, than by
 * their families: figures that stand on the rows of others.
 */
export function findRowOrder(
  column: FigureColumn,
  earlier: readonly FigureColumn[],
  families: FigureColumn | null,
  frame: RegionFrame,
): Finding | null {
  if (column.observations.length < FEWEST_REGIONS) return null
  const found = besideEarlier(column, earlier, frame)
  if (found !== null || families === null || earlier.length > 0) return found
  return column.entry.id === families.entry.id ? null : besidePeople(column, families, frame)
}
