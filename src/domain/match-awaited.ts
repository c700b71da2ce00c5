import type { Language } from '../contract'
import { awaitedOf, type Awaited } from './awaited'
import type { Dataset } from './dataset'
import { makeSearchable, matchesText } from './text-normalisation'

/** What is awaited whose name, table or office holds the words of a query; nothing for an empty one. */
export function matchAwaited(
  dataset: Dataset,
  query: string,
  language: Language,
): readonly Awaited[] {
  if (query.trim() === '') return []
  return (dataset.catalogue.awaited ?? []).flatMap((table) => {
    const holds = (...texts: string[]) => matchesText(makeSearchable(texts), query)
    const isWhole = holds(table.office, table.title[language])
    const found = table.indicators.filter(({ name }) => isWhole || holds(name[language]))
    return found.length === 0 ? [] : [awaitedOf(table, found)]
  })
}
