import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Unit } from '../model/unit'
import type { Observation } from '../model/observation'
import { placeOf } from '../problems/place-of'

/** In `pilihan` of an indicator that no kelurahan can have, where no score stands in for it. */
const DESA_ONLY = 'hanya-desa'

/** Whether a unit is of a kind that cannot have the indicator by definition. */
export function isImpossible(
  { neutralFor, choices }: Pick<CatalogueEntry, 'neutralFor' | 'choices'>,
  { type }: Pick<Unit, 'type'>,
): boolean {
  return type === neutralFor || (type === 'kelurahan' && choices.includes(DESA_ONLY))
}

/**
 * An indicator that units of a kind cannot have by definition (`netral_skor`, `hanya-desa`) must not have a
 * figure for one: a zero typed for a kelurahan would become the last place and a reason for help.
 */
export function checkNeutral(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  unitByCode: ReadonlyMap<string, Pick<Unit, 'type'>>,
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  for (const observation of observations) {
    const entry = catalogue.get(observation.indicator)
    const unit = unitByCode.get(observation.region)
    if (entry === undefined || unit === undefined || !isImpossible(entry, unit)) continue
    log.error('angka-tidak-mungkin-ada', placeOf(observation), {
      found: observation.value,
      kind: unit.type,
    })
  }
}
