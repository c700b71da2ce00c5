import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'
import type { Observation } from '../model/observation'
import { completeTotals } from './complete-totals'
import { openSamples, replaceSamples } from './replace-samples'
import type { Template } from './template'

type Stated = {
  catalogue: ReadonlyMap<string, CatalogueEntry>
  /** Of `nilai/`, read by the catalogue with samples open. */
  facts: readonly Observation[]
  /** Of `contoh/`. */
  samples: readonly Observation[]
  relations: readonly Relation[]
  templates: readonly Template[]
  log: ProblemLog
}

type Settled = {
  catalogue: ReadonlyMap<string, CatalogueEntry>
  observations: Observation[]
}

/** Real figures with the sums that follow from them, and the samples that nothing real replaces. */
export function settleFigures(stated: Stated): Settled {
  const { catalogue, relations, templates, samples, log } = stated
  const fillable = openSamples(catalogue, templates)
  const sums = relations.filter((one) => fillable.get(one.indicator)?.origin === 'table')
  const facts = [...stated.facts, ...completeTotals(stated.facts, sums)]
  const replaced = replaceSamples(catalogue, facts, relations, templates, log)
  const kept = samples.filter(({ indicator }) => !replaced.dropped.has(indicator))
  return { catalogue: replaced.catalogue, observations: [...facts, ...kept] }
}
