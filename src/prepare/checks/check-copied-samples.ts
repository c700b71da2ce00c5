import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../read/read-values'
import { placeOf } from './place-of'

/** From this share of equal figures on, a column is a copy. */
const COPIED = 0.9

/** Fewer figures, or fewer different ones, may be equal by chance. */
const LEAST_FIGURES = 10
const LEAST_VALUES = 5

type Figures = { first: Observation; byRegion: Map<string, number> }

/** Figures by column and period. */
function columnsOf(observations: readonly Observation[]): Figures[] {
  const columns = new Map<string, Figures>()
  for (const one of observations) {
    const key = [one.file, one.indicator, one.period].join(' ')
    const column = columns.get(key) ?? { first: one, byRegion: new Map<string, number>() }
    column.byRegion.set(one.region, one.value)
    columns.set(key, column)
  }
  return [...columns.values()].filter(
    ({ byRegion }) =>
      byRegion.size >= LEAST_FIGURES && new Set(byRegion.values()).size >= LEAST_VALUES,
  )
}

function countEqual(a: Figures, b: Figures): number {
  let equal = 0
  for (const [region, value] of a.byRegion) if (b.byRegion.get(region) === value) equal += 1
  return equal
}

/**
 * A column of `nilai` must not be a sample under another name: whatever the file, the column and the year are
 * called, its figures region by region tell. Of a part of the regions, the part counts.
 */
export function checkCopiedSamples(
  facts: readonly Observation[],
  samples: readonly Observation[],
  log: ProblemLog,
): void {
  const invented = columnsOf(samples)
  if (invented.length === 0) return
  for (const column of columnsOf(facts)) {
    for (const sample of invented) {
      const of = Math.min(column.byRegion.size, sample.byRegion.size)
      const equal = countEqual(column, sample)
      if (equal < COPIED * of) continue
      const { indicator, period, file } = sample.first
      const params = { equal, of, indicator, period, other: file }
      log.error('contoh-disalin', placeOf(column.first), params)
      break
    }
  }
}
