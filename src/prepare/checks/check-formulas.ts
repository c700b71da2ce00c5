import type { ProblemLog } from '../problems/problem-log'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { orderEntries } from '../derive/compute-columns'
import { isSample } from './is-sample'

/** Operands that do not exist or are samples, and formulas that need themselves. */
export function checkFormulas(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  for (const entry of catalogue.values()) {
    if (entry.formula === null) continue
    const place = { file: CATALOGUE_FILE, row: entry.line, column: 'rumus' }
    const isDeclaredSample = Object.values(entry.status).every((status) => status === 'contoh')
    for (const id of partsOf(entry)) {
      const part = catalogue.get(id)
      if (part === undefined) log.error('indikator-tidak-dikenal', place, { found: id })
      else if (part.kind === 'category') log.error('rumus-dari-kategori', place, { found: id })
      else if (isSample(part, catalogue) && !isDeclaredSample) {
        log.error('rumus-dari-contoh', place, { found: id })
      }
    }
  }
  for (const cycle of orderEntries([...catalogue.values()]).cycles) {
    const entry = catalogue.get(cycle[0] ?? '')
    const place = { file: CATALOGUE_FILE, row: entry?.line ?? null, column: 'rumus' }
    log.error('rumus-berputar', place, { found: cycle.join(' → ') })
  }
}
