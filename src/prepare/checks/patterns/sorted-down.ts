import type { RegionFrame } from '../../join/region-frame'
import { distinct, figuresOf, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/**
 * Different figures in a row that only rise, or only fall, from region to region: by chance this needs 11
 * factorial rows. Fields as smooth as rainfall have eight.
 */
const LONGEST_RUN = 11
/** Of few different figures a whole column that rises; shuffled it would change at so many rows. */
const FEWEST_REGIONS = 30
const FEWEST_CHANGES = 20
/** Regions follow their codes or names from row to row, but for some. */
const IN_ORDER = 0.9

/** Rows from `start` to `end`, that one left out, and whether their figures rise (1) or fall (-1). */
type Run = { start: number; end: number; way: 1 | -1 }

/** The stretch of rows with most different figures of which none is out of order. */
function longestRun(figures: readonly number[], way: 1 | -1): Run & { different: number } {
  let best = { start: 0, end: 0, way, different: 0 }
  let [start, different] = [0, 1]
  figures.forEach((value, at) => {
    const change = at === 0 ? 0 : (value - (figures[at - 1] ?? 0)) * way
    if (change < 0) [start, different] = [at, 1]
    else if (change > 0) different += 1
    if (different >= best.different) best = { start, end: at + 1, way, different }
  })
  return best
}

/** Rows at which a column in no order would change, of figures that are each as frequent as here. */
function expectedChanges(figures: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of figures) counts.set(value, (counts.get(value) ?? 0) + 1)
  const alike = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0)
  return figures.length - 1 - alike / figures.length
}

function runOf(figures: readonly number[]): Run | null {
  const runs = ([1, -1] as const).map((way) => longestRun(figures, way))
  const whole = runs.find(({ start, end }) => start === 0 && end === figures.length)
  const isWhole =
    figures.length >= FEWEST_REGIONS &&
    distinct(figures) > 1 &&
    expectedChanges(figures) >= FEWEST_CHANGES
  if (whole !== undefined && isWhole) return whole
  return runs.find(({ different }) => different >= LONGEST_RUN) ?? null
}

/** Whether regions stand in the order of their codes or names, also where the figures change; else it is a ranking. */
function isInOrder({ observations }: FigureColumn, frame: RegionFrame): boolean {
  const keysOf = [
    (at: number): string => frame.codes[at] ?? '',
    (at: number): string => frame.units[at]?.name.toLowerCase() ?? '',
  ]
  return keysOf.some((keyOf) => {
    const keys = observations.map(({ region }) => keyOf(frame.indexOf(region)))
    const steps = keys.map((key, at) => ({
      isRising: key >= (keys[at - 1] ?? ''),
      isChange: at > 0 && observations[at]?.value !== observations[at - 1]?.value,
    }))
    const mostly = (some: typeof steps): boolean =>
      some.filter(({ isRising }) => isRising).length >= IN_ORDER * some.length
    return mostly(steps) && mostly(steps.filter(({ isChange }) => isChange))
  })
}

/** Figures that rise or fall down the rows while the regions keep their own order: sorted without their names. */
export function findSortedDown(column: FigureColumn, frame: RegionFrame): Finding | null {
  const run = runOf(figuresOf(column))
  if (run === null) return null
  const observations = column.observations.slice(run.start, run.end)
  const [first = column.first, last = first] = [observations[0], observations.at(-1)]
  const sorted = { ...column, first, observations }
  if (!isInOrder(sorted, frame)) return null
  const params = {
    ...{ count: observations.length, of: column.observations.length },
    ...{ first: first.row, last: last.row, how: { own: run.way === 1 ? 'rising' : 'falling' } },
  }
  return { id: 'angka-terurut', column: sorted, params }
}
