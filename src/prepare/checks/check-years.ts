import type { ProblemLog } from '../problems/problem-log'
import { addsOverMonths, monthsOf } from '../derive/sum-months'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
import { indexObservations } from './index-observations'
import { placeOf } from '../problems/place-of'
import { roundingTolerance } from './rounding-tolerance'

/** A count stated for a year must be the sum of its twelve months, where all of them are stated too. */
export function checkYears(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const added = [...catalogue.values()].filter(addsOverMonths).map((entry) => entry.id)
  const index = indexObservations(observations, new Set(added))
  for (const id of added) {
    const periods = index.get(id)
    for (const [period, given] of periods ?? []) {
      const months = monthsOf(period).map((month) => periods?.get(month))
      if (months.some((month) => month === undefined)) continue
      for (const observation of given.values()) {
        const { region, value: found } = observation
        const parts = months.flatMap((month) => month?.get(region)?.value ?? [])
        if (parts.length < months.length) continue
        const expected = Number(parts.reduce((sum, part) => sum + part, 0).toFixed(6))
        if (Math.abs(expected - found) <= roundingTolerance(found, parts)) continue
        log.error('tahun-beda-bulan', placeOf(observation), { found, expected, year: period })
      }
    }
  }
}
