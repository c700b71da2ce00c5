import type { ColumnStore } from '../join/column-store'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { orderEntries } from '../derive/compute-columns'

/** The given indicators, those of which some figure is hidden, and all that are computed from one of these. */
export function withMade(
  ids: Iterable<string>,
  entries: readonly CatalogueEntry[],
  store: ColumnStore,
): ReadonlySet<string> {
  const found = new Set(ids)
  for (const entry of orderEntries(entries).ordered) {
    const isMade = partsOf(entry).some((part) => found.has(part))
    if (isMade || store.hidesAny(entry.id)) found.add(entry.id)
  }
  return found
}
