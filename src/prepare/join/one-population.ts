import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'
import { partsOf } from '../model/catalogue-entry'

/** Whether figures of two indicators count within one whole, so that years of it may not be mixed. */
export type OnePopulation = (a: string, b: string) => boolean

/** Sums and limits by themselves; those that share an indicator are of one whole. */
function mergeGroups(groups: readonly (readonly string[])[]): ReadonlyMap<string, Set<string>> {
  const wholeOf = new Map<string, Set<string>>()
  for (const group of groups) {
    const merged = new Set(group.flatMap((id) => [id, ...(wholeOf.get(id) ?? [])]))
    for (const id of merged) wholeOf.set(id, merged)
  }
  return wholeOf
}

/**
 * Counts tied by a sum or a limit of `kaitan.csv`, or by a formula that counts (`usia kerja` of its ages), are
 * parts of one whole: men and women, ages and the population, what is within a limit and the limit.
 */
export function populationsOf(
  entries: readonly CatalogueEntry[],
  relations: readonly Relation[],
): OnePopulation {
  const counted = entries.filter(({ origin, kind }) => origin === 'formula' && kind === 'count')
  const wholeOf = mergeGroups([
    ...relations.map(({ indicator, terms }) => [indicator, ...terms.map((term) => term.indicator)]),
    ...counted.map((entry) => [entry.id, ...partsOf(entry)]),
  ])
  return (a, b) => wholeOf.get(a)?.has(b) ?? false
}
