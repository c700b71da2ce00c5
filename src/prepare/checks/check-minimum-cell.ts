import { signsOf } from '../derive/formula-signs'
import type { ProblemLog } from '../problems/problem-log'
import { namesSensitiveState } from '../intake/personal/sensitive-states'
import { type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'

const PERSONS = /^(jiwa|orang|kasus|anak|balita|penderita|penyandang|korban)$/i
const SMALLEST = 2

/** A minimum cell belongs to a count that is added; a count of persons in a sensitive state needs one. */
export function checkMinimumCell(entry: CatalogueEntry, log: ProblemLog): void {
  const place = { file: CATALOGUE_FILE, row: entry.line, column: 'sel_minimum' }
  const { id, minimumCell: found, kind, aggregation } = entry
  if (found === null) {
    const isSensitive = namesSensitiveState(`${id} ${entry.name.id}`)
    if (kind === 'count' && isSensitive && PERSONS.test(entry.unit.id)) {
      log.warn('sel-minimum-kosong', place, { indicator: id })
    }
    return
  }
  const isAdded = kind === 'count' && (aggregation === 'sum' || aggregation === 'none')
  // What is divided or multiplied out of published figures can be worked out from them again.
  const isCount = isAdded && (entry.formula === null || signsOf(entry) !== null)
  if (!isCount || !Number.isInteger(found) || found < SMALLEST) {
    log.error('sel-minimum-salah', place, { indicator: id, found })
  }
}
