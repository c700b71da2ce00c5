import { sumOf } from '../../../domain/sum'
import { periodDistance } from '../../join/period-distance'
import { medianOf } from '../robust-scores'
import { spreadOf } from './beside'
import { distinct, isAmount, pairsOf, type FigureColumn, type Pairs } from './figure-columns'
import type { Finding } from './finding'

/** Hardly anything grows nearly threefold from year to year; months differ more, by season. */
const YEAR_TIMES = 2.5
const MONTH_TIMES = 10
/** Nothing counted grows by half in a year in all regions alike, each within this spread of the logarithm. */
const ALIKE_TIMES = 1.5
const ALIKE = 0.15
const ALIKE_MIDDLE = 30
/** Nor does what is counted grow by so much a year as evenly as this: it is estimated or counted otherwise. */
const EVEN_TIMES = 1.07
const EVEN = 0.05
/** From here on `besaran-berbeda` speaks. */
const MOST_TIMES = 500
const FEWEST_REGIONS = 10
/** Smaller totals change manifold by themselves. */
const LEAST_TOTAL = 30
/** So many different figures that became so few are classes or were rounded. */
const FINE = 20
const COARSE = 10
const FEWEST_FINE = 30
/** Multiples of these, in nearly all of so many figures that are larger, and before in few. */
const STEPS = [1000, 100, 10]
const ROUNDED = 0.95
const ROUNDED_BEFORE = 0.5
const FEWEST_ROUNDED = 15

function levelOf({ entry }: FigureColumn, values: readonly number[]): number {
  if (isAmount(entry)) return sumOf(values)
  return medianOf(values)
}

function show(value: number): number {
  return Number(value.toPrecision(4))
}

/** Whether an amount of some size changed in most regions by a factor that nothing has so alike. */
function isAlike({ entry, period }: FigureColumn, { a, b }: Pairs, since: string): boolean {
  if (!isAmount(entry) || medianOf(b) < ALIKE_MIDDLE) return false
  const logs = a.flatMap((value, at) => {
    const log = Math.log(value / (b[at] ?? NaN))
    return Number.isFinite(log) ? [log] : []
  })
  if (logs.length < FEWEST_REGIONS) return false
  const [change, spread] = [Math.abs(medianOf(logs)), spreadOf(logs)]
  if (change >= Math.log(ALIKE_TIMES) && spread <= ALIKE) return true
  // Budgets do grow alike everywhere, and by what is counted of people it is told that they do not.
  const years = Math.max(1, periodDistance(period, since) / 12)
  const isCounted = entry.kind === 'count' && !entry.unit.id.includes('rupiah')
  return isCounted && change >= years * Math.log(EVEN_TIMES) && spread <= EVEN
}

function changeOf(
  column: FigureColumn,
  before: FigureColumn,
  pairs: Pairs,
  isTold: boolean,
): Finding | null {
  const [found, expected] = [levelOf(column, pairs.a), levelOf(column, pairs.b)]
  if (found <= 0 || expected <= 0) return null
  if (isAmount(column.entry) && Math.max(found, expected) < LEAST_TOTAL) return null
  const times = Math.max(found / expected, expected / found)
  const isMonth = column.period.length > 4
  const isShift = !isTold && !isMonth && isAlike(column, pairs, before.period)
  if ((times < (isMonth ? MONTH_TIMES : YEAR_TIMES) && !isShift) || times >= MOST_TIMES) return null
  const params = {
    ...{ found: show(found), expected: show(expected), count: pairs.a.length },
    times: Number(times.toPrecision(2)),
    how: { own: found > expected ? 'larger' : 'smaller' },
    level: { own: isAmount(column.entry) ? 'total' : 'middle' },
    ...{ since: { own: before.period }, other: before.first.file },
  }
  return { id: 'besaran-berubah', column, params }
}

function coarseOf(column: FigureColumn, before: FigureColumn, pairs: Pairs): Finding | null {
  if (pairs.a.length < FEWEST_FINE) return null
  const [now, then] = [distinct(pairs.a), distinct(pairs.b)]
  if (now > COARSE || now < 2 || then < FINE || then < 4 * now) return null
  const place = { since: { own: before.period }, other: before.first.file }
  const params = { count: now, of: then, ...place, how: { own: 'classes' } }
  return { id: 'angka-lebih-kasar', column, params }
}

/** How many of the figures of a step or more are multiples of it. */
function multiplesOf(values: readonly number[], step: number): { count: number; of: number } {
  const large = values.filter((value) => value >= step)
  return { count: large.filter((value) => value % step === 0).length, of: large.length }
}

function roundedOf(column: FigureColumn, before: FigureColumn, pairs: Pairs): Finding | null {
  if (!isAmount(column.entry)) return null
  for (const step of STEPS) {
    const [now, then] = [multiplesOf(pairs.a, step), multiplesOf(pairs.b, step)]
    if (now.of < FEWEST_ROUNDED || now.count < ROUNDED * now.of) continue
    if (then.of < FEWEST_ROUNDED || then.count > ROUNDED_BEFORE * then.of) continue
    const place = { since: { own: before.period }, other: before.first.file }
    return {
      id: 'angka-lebih-kasar',
      column,
      params: { ...now, step, ...place, how: { own: 'rounded' } },
    }
  }
  return null
}

/**
 * The level and the fineness of a column beside those of the period before, over the regions of both. Where
 * something else is told of the column, the level only if it is far off.
 */
export function findLevelChange(
  column: FigureColumn,
  before: FigureColumn,
  isTold: boolean,
): Finding[] {
  const pairs = pairsOf(column.values, before.values)
  if (pairs.a.length < FEWEST_REGIONS) return []
  const coarse = coarseOf(column, before, pairs) ?? roundedOf(column, before, pairs)
  return [changeOf(column, before, pairs, isTold), coarse].filter((finding) => finding !== null)
}
