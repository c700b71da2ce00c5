import type { ProblemLog } from '../problems/problem-log'
import type { Relation } from '../read/read-relations'
import type { Observation } from '../read/observation'
import { indexObservations } from './index-observations'
import { placeOf } from './place-of'

/** Every region and period, year or month, that gives all terms of a relation must keep it. */
export function checkRelations(
  relations: readonly Relation[],
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const members = relations.flatMap(({ indicator, terms }) => [
    indicator,
    ...terms.map((term) => term.indicator),
  ])
  const index = indexObservations(observations, new Set(members))
  for (const { indicator, terms, tolerance, formula, isLimit } of relations) {
    for (const [period, regions] of index.get(indicator) ?? []) {
      for (const observation of regions.values()) {
        const { region, value: found } = observation
        const parts = terms.map((term) => {
          const part = index.get(term.indicator)?.get(period)?.get(region)
          return part === undefined ? null : term.sign * part.value
        })
        if (parts.includes(null)) continue
        // Without the last digits of binary fractions, which nobody wrote.
        const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
        const expected = Number(sum.toPrecision(12))
        const excess = isLimit ? found - expected : Math.abs(expected - found)
        if (excess <= tolerance + 1e-9) continue
        const params = { indicator, found, formula, expected }
        log.error(isLimit ? 'melebihi-batas' : 'jumlah-tidak-cocok', placeOf(observation), params)
      }
    }
  }
}
