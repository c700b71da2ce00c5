import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'
import { distinct, figuresOf, pairsOf } from './figure-columns'

/** Fewer regions may all change by themselves, and so may a category of fewer. */
const FEWEST_REGIONS = 15
const FEWEST_OF_CATEGORY = 3
/** Regions that follow the exchange, and how many more than are as they were. */
const FOLLOW = 0.8
const MORE = 0.3

/** How often each category of before, by its code, is each one now. */
function countsOf(now: readonly number[], before: readonly number[]) {
  const counts = new Map<number, Map<number, number>>()
  before.forEach((code, at) => {
    const found = now[at] ?? NaN
    const own = counts.get(code) ?? new Map<number, number>()
    counts.set(code, own.set(found, (own.get(found) ?? 0) + 1))
  })
  return counts
}

/** For each category of some size the one that most of its regions have now. */
function movesOf(counts: ReadonlyMap<number, ReadonlyMap<number, number>>): Map<number, number> {
  const moves = new Map<number, number>()
  for (const [code, found] of counts) {
    const [most] = [...found].toSorted((a, b) => b[1] - a[1])
    if (most !== undefined && most[1] >= FEWEST_OF_CATEGORY) moves.set(code, most[0])
  }
  return moves
}

function labelOf({ entry }: FigureColumn, code: number): string {
  return entry.categories.find((one) => one.code === code)?.label.id ?? String(code)
}

/** Categories that nearly all regions have exchanged since the period before, as where two codes were mixed up. */
export function findExchanged(
  column: FigureColumn,
  before: FigureColumn | undefined,
): Finding | null {
  if (before === undefined) return null
  const { a: now, b: then } = pairsOf(column.values, before.values)
  if (now.length < FEWEST_REGIONS) return null
  const moves = movesOf(countsOf(now, then))
  const changed = [...moves].filter(([from, to]) => from !== to)
  const isExchange = new Set(moves.values()).size === moves.size && changed.length > 1
  if (!isExchange) return null
  const following = now.filter((code, at) => moves.get(then[at] ?? NaN) === code).length
  const kept = now.filter((code, at) => code === then[at]).length
  if (following < FOLLOW * now.length || following - kept < MORE * now.length) return null
  const changes = changed.map(([from, to]) => `${labelOf(column, from)} → ${labelOf(column, to)}`)
  const params = {
    ...{ count: following, of: now.length, changes: { own: changes.join('; ') } },
    ...{ since: { own: before.period }, other: before.first.file },
  }
  return { id: 'kategori-tertukar', column, params }
}

/** Regions that have to have been of another category before one for all is strange. */
const OTHERS = 0.2
const FEWEST_OTHERS = 5

/** One category in every region, where the period before had several: a cell that was filled down. */
export function findOneCategory(
  column: FigureColumn,
  before: FigureColumn | undefined,
): Finding | null {
  if (before === undefined || distinct(figuresOf(column)) > 1) return null
  const { a: now, b: then } = pairsOf(column.values, before.values)
  const [code = NaN] = now
  const others = then.filter((one) => one !== code)
  if (now.length < FEWEST_REGIONS) return null
  if (others.length < Math.max(FEWEST_OTHERS, OTHERS * now.length)) return null
  const params = {
    ...{ found: { own: labelOf(column, code) }, count: others.length, of: now.length },
    ...{ since: { own: before.period }, other: before.first.file },
  }
  return { id: 'kategori-seragam', column, params }
}
