import type { ProblemLog } from '../problems/problem-log'
import type { Series } from '../read/read-series'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
import { placeOf } from '../problems/place-of'

const YEAR_DIGITS = 4
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/**
 * A figure cannot be of a year after the one in which the dataset is published. No clock is asked, so
 * that the same input always gives the same answer.
 */
export function checkPeriods(
  observations: readonly Observation[],
  series: ReadonlyMap<string, Series>,
  publishedAt: string,
  log: ProblemLog,
): void {
  const expected = publishedAt.slice(0, YEAR_DIGITS)
  const isLater = (period: string): boolean => period.slice(0, YEAR_DIGITS) > expected
  const seen = new Set<string>()
  for (const observation of observations) {
    const { file, sheet, row, period } = observation
    const key = `${file} ${sheet ?? ''} ${String(row)} ${period}`
    if (!isLater(period) || seen.has(key)) continue
    seen.add(key)
    const place = { ...placeOf(observation), column: 'tahun' }
    log.error('tahun-mendatang', place, { found: period, expected })
  }
  for (const [id, { points }] of series) {
    for (const { period } of points) {
      if (!isLater(period)) continue
      const place = { file: 'seri/kabupaten.csv', column: id }
      log.error('tahun-mendatang', place, { found: period, expected })
    }
  }
}

/**
 * An indicator that has a year in its name, as "Registered voters 2024", holds figures of that year alone. Told
 * once a file.
 */
export function checkNamedYears(
  observations: readonly Observation[],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  const seen = new Set<string>()
  for (const observation of observations) {
    const { file, indicator, period } = observation
    const name = catalogue.get(indicator)?.name.id ?? ''
    const years: readonly string[] = name.match(YEAR) ?? []
    const key = `${file} ${indicator}`
    if (years.length === 0 || years.includes(period.slice(0, YEAR_DIGITS)) || seen.has(key))
      continue
    seen.add(key)
    const place = { ...placeOf(observation), column: indicator }
    log.error('tahun-bukan-namanya', place, { indicator: name, found: period })
  }
}
