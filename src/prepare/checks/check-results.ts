import type { Indicator } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { CATALOGUE_FILE, type CatalogueEntry } from '../read/read-catalogue'
import { SETTINGS_FILE, type Settings } from '../read/read-settings'
import { isSample } from './is-sample'

type Catalogue = ReadonlyMap<string, CatalogueEntry>

/**
 * The indicators that have a figure. One without any, be it stated or computed from one, waits for its data
 * and is left out with a warning.
 */
export function leaveOutEmpty(
  indicators: readonly Indicator[],
  catalogue: Catalogue,
  log: ProblemLog,
): Indicator[] {
  return indicators.filter(({ id, periods }) => {
    if (periods.length > 0) return true
    const place = { file: CATALOGUE_FILE, row: catalogue.get(id)?.line ?? null }
    log.warn('indikator-tanpa-data', place, { found: id })
    return false
  })
}

/** What can only be seen once the values are there. */
export function checkResults(
  indicators: readonly Indicator[],
  catalogue: Catalogue,
  settings: Settings,
  log: ProblemLog,
): void {
  for (const { id, scoreWeight, scale } of indicators) {
    if (scoreWeight === 0 || scale !== null) continue
    const place = {
      file: CATALOGUE_FILE,
      row: catalogue.get(id)?.line ?? null,
      column: 'bobot_skor',
    }
    log.warn('skor-tanpa-beda', place, { found: id })
  }
  const isShown = ({ id }: Indicator): boolean => {
    const entry = catalogue.get(id)
    return settings.contoh || (entry !== undefined && !isSample(entry, catalogue))
  }
  const shown = new Set(indicators.filter(isShown).map(({ id }) => id))
  for (const column of ['indikatorAwal', 'penimbangSkor'] as const) {
    const found = settings[column]
    if (shown.has(found)) continue
    log.error('pengaturan-tanpa-data', { file: SETTINGS_FILE, column }, { key: column, found })
  }
}
