import { quantile } from '../../../domain/normalisation'
import { ascending } from '../../../domain/skew-scale'
import { distinct, isAmount, pairsOf, type FigureColumn, type Pairs } from './figure-columns'
import type { Finding } from './finding'

/** Hardly anything grows nearly threefold from year to year; months differ more, by season. */
const YEAR_TIMES = 2.5
const MONTH_TIMES = 10
/** From here on `besaran-berbeda` speaks. */
const MOST_TIMES = 500
const FEWEST_REGIONS = 10
/** Smaller totals change manifold by themselves. */
const LEAST_TOTAL = 30
/** So many different figures that became so few are classes or were rounded. */
const FINE = 20
const COARSE = 10
const FEWEST_FINE = 30

function levelOf({ entry }: FigureColumn, values: readonly number[]): number {
  if (isAmount(entry)) return values.reduce((sum, value) => sum + value, 0)
  return quantile(ascending(values), 0.5) ?? 0
}

function show(value: number): number {
  return Number(value.toPrecision(4))
}

function changeOf(column: FigureColumn, before: FigureColumn, pairs: Pairs): Finding | null {
  const [found, expected] = [levelOf(column, pairs.a), levelOf(column, pairs.b)]
  if (found <= 0 || expected <= 0) return null
  if (isAmount(column.entry) && Math.max(found, expected) < LEAST_TOTAL) return null
  const times = Math.max(found / expected, expected / found)
  const least = column.period.length > 4 ? MONTH_TIMES : YEAR_TIMES
  if (times < least || times >= MOST_TIMES) return null
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
  const params = { count: now, of: then, since: { own: before.period }, other: before.first.file }
  return { id: 'angka-lebih-kasar', column, params }
}

/** The level and the fineness of a column beside those of the period before, over the regions of both. */
export function findLevelChange(column: FigureColumn, before: FigureColumn): Finding[] {
  const pairs = pairsOf(column.values, before.values)
  if (pairs.a.length < FEWEST_REGIONS) return []
  return [changeOf(column, before, pairs), coarseOf(column, before, pairs)].filter(
    (finding) => finding !== null,
  )
}
