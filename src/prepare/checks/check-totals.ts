import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Unit } from '../model/unit'
import type { Observation } from '../model/observation'
import { currentReading } from '../run-context'
import { indexObservations } from './index-observations'
import { placeOf } from '../problems/place-of'
import { roundingTolerance } from './rounding-tolerance'

type ByRegion = ReadonlyMap<string, Observation>

/** Figures of the units directly below, from a table; of a kecamatan without one, its desa's sum. */
function partsBelow(
  code: string,
  children: ReadonlyMap<string, readonly string[]>,
  given: ByRegion,
): (number | null)[] {
  return (children.get(code) ?? []).map((child) => {
    const stated = given.get(child)?.value
    if (stated !== undefined) return stated
    const parts = partsBelow(child, children, given)
    if (parts.length === 0 || parts.includes(null)) return null
    return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  })
}

/**
 * A total stated for a kecamatan or the kabupaten must be the sum of what lies in it, when all parts
 * are given. With parts missing it can only be doubted, except where the known ones already exceed it.
 */
export function checkTotals(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  units: readonly Unit[],
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const children = new Map<string, string[]>()
  for (const { code, parent } of units) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), code])
  }
  const added = [...catalogue.values()].filter((entry) => entry.aggregation === 'sum')
  const index = indexObservations(observations, new Set(added.map((entry) => entry.id)))
  for (const { id, minimum } of added) {
    for (const given of index.get(id)?.values() ?? []) {
      for (const observation of given.values()) {
        const { region, value: found } = observation
        const parts = partsBelow(region, children, given)
        const known = parts.filter((part) => part !== null)
        if (known.length === 0) continue
        const sum = Number(known.reduce((total, part) => total + part, 0).toFixed(6))
        const tolerance = roundingTolerance(found, known)
        const agrees = Math.abs(sum - found) <= tolerance
        currentReading()?.addTotal(observation.file, observation.sheet, agrees)
        if (agrees) continue
        const isWhole = known.length === parts.length
        const isExceeded = minimum !== null && minimum >= 0 && sum > found + tolerance
        const place = placeOf(observation)
        const params = { found, expected: sum, given: known.length, of: parts.length }
        if (isWhole || isExceeded) log.error('jumlah-wilayah-berbeda', place, params)
        else log.warn('jumlah-wilayah-berbeda', place, params)
      }
    }
  }
}
