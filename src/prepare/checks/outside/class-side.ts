import type { Band } from '../../../contract'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { DeclaredCheck } from '../../read/read-outside-checks'

/** What classes are made of: the categories of an indicator, the official bands of an index. */
export type ClassFacts = {
  catalogue: ReadonlyMap<string, CatalogueEntry>
  bands: ReadonlyMap<string, readonly Band[]>
}

/**
 * Code of the category that an index falls into, by the official bands that bear the same names; an index
 * on an edge belongs to the lower class, as the ministry counts. Null when the left side is no indicator with
 * categories, the right one no index with bands, or a band has no category of its name.
 */
export function classesOf(
  { table, other }: DeclaredCheck,
  { catalogue, bands }: ClassFacts,
): ((index: number) => number | null) | null {
  const categories = catalogue.get(table.measure)?.categories ?? []
  const coded = (bands.get(other.measure) ?? []).map(({ from, to, label }) => {
    const wanted = label.id.toLowerCase()
    const code = categories.find((category) => category.label.id.toLowerCase() === wanted)?.code
    return { from, to, code: code ?? null }
  })
  if (coded.length === 0 || coded.some(({ code }) => code === null)) return null
  return (index) =>
    coded.find(({ from, to }) => (from === null || index > from) && (to === null || index <= to))
      ?.code ?? null
}
