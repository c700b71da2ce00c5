import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../read/read-catalogue'
import type { UnitType } from '../read/read-units'
import type { Observation } from '../read/read-values'
import { placeOf } from './place-of'

/**
 * An indicator that units of a kind cannot have by definition (`netral_skor`) must not have a figure for one:
 * a zero typed for a kelurahan would become the last place and a reason for help.
 */
export function checkNeutral(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  unitByCode: ReadonlyMap<string, { readonly type: UnitType }>,
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const neutral = new Map(
    [...catalogue.values()].flatMap(({ id, neutralFor }) =>
      neutralFor === undefined ? [] : [[id, neutralFor] as const],
    ),
  )
  for (const observation of observations) {
    const expected = neutral.get(observation.indicator)
    if (expected === undefined || unitByCode.get(observation.region)?.type !== expected) continue
    log.error('angka-tidak-mungkin-ada', placeOf(observation), {
      found: observation.value,
      kind: expected,
    })
  }
}
