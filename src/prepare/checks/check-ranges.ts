import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Unit } from '../model/unit'
import type { Observation } from '../model/observation'
import { isImpossible } from './check-neutral'
import { indexObservations } from './index-observations'
import { placeOf } from '../problems/place-of'
import { roundingTolerance } from './rounding-tolerance'

/** At least this share of the desa must have a figure, or the others might reach farther. */
const LEAST_SHARE = 0.5

/** Indicators of which a region has something between its parts: indices, rates and means. */
function isBetween({ kind, aggregation, origin }: CatalogueEntry): boolean {
  if (origin !== 'table' || kind === 'category') return false
  return ['index', 'rate'].includes(kind) || ['mean', 'weighted-mean'].includes(aggregation)
}

/** Figures of the desa of a region, or else of its kecamatan, where enough of them are stated; else none. */
function partsOf(
  region: string,
  possible: readonly Unit[],
  given: ReadonlyMap<string, Observation>,
): number[] {
  for (const level of ['desa', 'kecamatan'] as const) {
    const within = possible.filter(
      (unit) => unit.level === level && unit.code.startsWith(`${region}.`),
    )
    const figures = within.flatMap(({ code }) => given.get(code)?.value ?? [])
    if (figures.length > 0 && figures.length >= LEAST_SHARE * within.length) return figures
  }
  return []
}

/** An index, rate or mean stated for a kecamatan or the kabupaten must lie within those of its parts. */
export function checkRanges(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  units: readonly Unit[],
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const entries = [...catalogue.values()].filter(isBetween)
  const index = indexObservations(observations, new Set(entries.map(({ id }) => id)))
  const above = units.filter(({ level }) => level !== 'desa')
  for (const entry of entries) {
    const possible = units.filter((unit) => !isImpossible(entry, unit))
    for (const given of index.get(entry.id)?.values() ?? []) {
      for (const { code } of above) {
        const observation = given.get(code)
        if (observation === undefined) continue
        const parts = partsOf(code, possible, given)
        if (parts.length === 0) continue
        const { value: found, indicator } = observation
        const [minimum, maximum] = [Math.min(...parts), Math.max(...parts)]
        const tolerance = roundingTolerance(found, [])
        if (found >= minimum - tolerance && found <= maximum + tolerance) continue
        const params = { indicator, found, minimum, maximum, count: parts.length }
        log.error('di-luar-bagiannya', placeOf(observation), params)
      }
    }
  }
}
