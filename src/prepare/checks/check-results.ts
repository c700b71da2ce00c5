import type { Indicator } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { CATALOGUE_FILE, type CatalogueEntry } from '../read/read-catalogue'

/** What can only be seen once the values are there. */
export function checkResults(
  indicators: readonly Indicator[],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  for (const indicator of indicators) {
    const row = catalogue.get(indicator.id)?.line ?? null
    if (indicator.periods.length === 0) {
      log.error('indikator-tanpa-data', { file: CATALOGUE_FILE, row }, { found: indicator.id })
    } else if (indicator.scoreWeight > 0 && indicator.scale === null) {
      const place = { file: CATALOGUE_FILE, row, column: 'bobot_skor' }
      log.error('skor-tanpa-beda', place, { found: indicator.id })
    }
  }
}
