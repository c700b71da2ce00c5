import type { ProblemLog } from '../problems/problem-log'
import type { Series } from '../read/read-series'
import type { Observation } from '../model/observation'

const YEAR_DIGITS = 4
import { placeOf } from '../problems/place-of'

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
