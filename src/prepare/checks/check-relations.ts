import type { ProblemLog } from '../problems/problem-log'
import type { Relation } from '../read/read-relations'
import type { Observation } from '../read/read-values'

/** Every region and period that gives all terms of a relation must keep it. */
export function checkRelations(
  relations: readonly Relation[],
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const values = new Map<string, number>()
  const keyOf = (indicator: string, at: Observation): string =>
    `${indicator} ${at.period} ${at.region}`
  for (const observation of observations) {
    values.set(keyOf(observation.indicator, observation), observation.value)
  }
  for (const relation of relations) {
    for (const observation of observations) {
      if (observation.indicator !== relation.indicator) continue
      const terms = relation.terms.map(({ indicator, sign }) => {
        const value = values.get(keyOf(indicator, observation))
        return value === undefined ? null : sign * value
      })
      if (terms.includes(null)) continue
      const expected = terms.reduce<number>((sum, term) => sum + (term ?? 0), 0)
      if (Math.abs(expected - observation.value) <= relation.tolerance + 1e-9) continue
      const { file, row, region, value: found } = observation
      log.error(
        'jumlah-tidak-cocok',
        { file, row, column: relation.indicator, region },
        { indicator: relation.indicator, found, formula: relation.formula, expected },
      )
    }
  }
}
