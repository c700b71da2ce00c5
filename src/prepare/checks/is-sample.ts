import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'

/** True when an indicator is a sample, or is computed from one, through ratios and formulas. */
export function isSample(
  entry: CatalogueEntry,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (entry.origin === 'sample') return true
  const path = new Set([...seen, entry.id])
  return partsOf(entry).some((id) => {
    const part = catalogue.get(id)
    return part !== undefined && !path.has(id) && isSample(part, catalogue, path)
  })
}
