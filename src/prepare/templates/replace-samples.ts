import type { AdminLevel, ValueStatus } from '../../contract'
import { isSample } from '../checks/is-sample'
import type { ProblemLog } from '../problems/problem-log'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'
import type { Observation } from '../model/observation'
import { indicatorsOf, type Template } from './template'

type Catalogue = ReadonlyMap<string, CatalogueEntry>

const BY_WEIGHT: readonly ValueStatus[] = ['resmi', 'perkiraan', 'contoh']
const OFFICIAL: Record<AdminLevel, ValueStatus> = {
  kabupaten: 'resmi',
  kecamatan: 'resmi',
  desa: 'resmi',
}

/**
 * The catalogue as `nilai/` is read by it: a sample that a template asks for may be filled in with
 * real figures there, for the template names their source.
 */
export function openSamples(catalogue: Catalogue, templates: readonly Template[]): Catalogue {
  const asked = new Set(templates.flatMap(indicatorsOf))
  const open = (entry: CatalogueEntry): CatalogueEntry =>
    entry.origin === 'sample' && asked.has(entry.id) ? { ...entry, origin: 'table' } : entry
  return new Map([...catalogue].map(([id, entry]) => [id, open(entry)]))
}

/** Samples of the same sum as a real figure: beside it they would make a sum of truth and invention. */
function relatedSamples(
  real: ReadonlySet<string>,
  relations: readonly Relation[],
  catalogue: Catalogue,
): Set<string> {
  const reached = new Set(real)
  const sums = relations.map(({ indicator, terms }) => [
    indicator,
    ...terms.map((t) => t.indicator),
  ])
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const sum of sums) {
      if (sum.some((id) => reached.has(id))) for (const id of sum) reached.add(id)
    }
  }
  return new Set(
    [...reached].filter((id) => !real.has(id) && catalogue.get(id)?.origin === 'sample'),
  )
}

/** A ratio or formula that was a sample only because its parts were. */
function statedByParts(entry: CatalogueEntry, catalogue: Catalogue): CatalogueEntry {
  const parts = partsOf(entry).flatMap((id) => catalogue.get(id) ?? [])
  const worst = (level: AdminLevel): ValueStatus =>
    BY_WEIGHT[Math.max(...parts.map((part) => BY_WEIGHT.indexOf(part.status[level])))] ?? 'resmi'
  const names = (language: 'id' | 'en'): string =>
    parts.map((part) => part.name[language]).join(', ')
  return {
    ...entry,
    status: { kabupaten: worst('kabupaten'), kecamatan: worst('kecamatan'), desa: worst('desa') },
    method: { id: `Dihitung dari: ${names('id')}.`, en: `Computed from: ${names('en')}.` },
    caveat: null,
    source: parts[0]?.source ?? entry.source,
  }
}

function replaceEntries(
  catalogue: Catalogue,
  sourceOf: ReadonlyMap<string, string>,
): Map<string, CatalogueEntry> {
  const result = new Map(catalogue)
  for (const [id, source] of sourceOf) {
    const entry = catalogue.get(id)
    if (entry === undefined) continue
    const real = { origin: 'table', status: OFFICIAL, method: null, caveat: null } as const
    result.set(id, { ...entry, ...real, source })
  }
  const freed = [...result.values()].filter((entry) => {
    const was = catalogue.get(entry.id)
    return was !== undefined && partsOf(was).length > 0 && isSample(was, catalogue)
  })
  // A formula over a formula takes the status of the one below it, whichever stands first in the file.
  for (let round = 0; round < freed.length; round += 1) {
    for (const entry of freed) {
      const now = result.get(entry.id) ?? entry
      if (!isSample(now, result)) result.set(entry.id, statedByParts(now, result))
    }
  }
  return result
}

export type Replacement = {
  /** With real entries in the place of the replaced samples. */
  catalogue: ReadonlyMap<string, CatalogueEntry>
  /** Samples whose rows are not used: replaced, or part of a sum with what is. */
  dropped: ReadonlySet<string>
}

/**
 * Lets real figures of `nilai/` take the place of samples, for all regions at once: the sample's rows
 * go, its status becomes official, its source that of the template. Told in notes by office.
 */
export function replaceSamples(
  catalogue: Catalogue,
  facts: readonly Observation[],
  relations: readonly Relation[],
  templates: readonly Template[],
  log: ProblemLog,
): Replacement {
  const sourceOf = new Map<string, string>()
  const dropped = new Set<string>()
  const delivered = new Map(facts.map(({ indicator, file }) => [indicator, file]))
  for (const template of templates) {
    const stated = new Set(indicatorsOf(template).filter((id) => delivered.has(id)))
    const real = new Set([...stated].filter((id) => catalogue.get(id)?.origin === 'sample'))
    const [first] = [...real, ...stated]
    if (first === undefined) continue
    const withdrawn = relatedSamples(stated, relations, catalogue)
    const place = { file: delivered.get(first) ?? '' }
    const namesIn = (ids: ReadonlySet<string>, language: 'id' | 'en') => ({
      own: [...ids].map((id) => catalogue.get(id)?.name[language] ?? id).join(', '),
    })
    const names = (ids: ReadonlySet<string>) => {
      return { found: namesIn(ids, 'id'), foundEnglish: namesIn(ids, 'en') }
    }
    const office = { own: template.office }
    if (real.size > 0) log.note('contoh-diganti', place, { office, ...names(real) })
    if (withdrawn.size > 0) {
      log.note('contoh-ditarik', place, { office, ...names(withdrawn) })
    }
    for (const id of real) sourceOf.set(id, template.source)
    for (const id of [...real, ...withdrawn]) dropped.add(id)
  }
  return { catalogue: replaceEntries(catalogue, sourceOf), dropped }
}
