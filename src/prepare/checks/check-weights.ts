import type { FigureShapes } from '../join/figure-shapes'
import type { ProblemLog } from '../problems/problem-log'
import { type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'

/**
 * A mean weighs each unit by what belongs to the same shape as the figure. An area is known in both shapes;
 * families or people of the other shape are those of somebody else.
 */
export function checkWeights(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  shapes: FigureShapes,
  log: ProblemLog,
): void {
  for (const entry of catalogue.values()) {
    const weight = catalogue.get(entry.weightBy ?? '')
    if (entry.aggregation !== 'weighted-mean' || !weight || weight.origin === 'area') continue
    if (shapes.get(entry.id) === shapes.get(weight.id)) continue
    const place = { file: CATALOGUE_FILE, row: entry.line, column: 'penimbang' }
    log.error('penimbang-beda-bentuk', place, { found: entry.id, weight: weight.id })
  }
}
