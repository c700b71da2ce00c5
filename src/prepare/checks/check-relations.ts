import type { GivenParams } from '../problems/messages/message'
import type { ProblemLog } from '../problems/problem-log'
import type { Relation } from '../model/relation'
import type { Observation } from '../model/observation'
import { indexObservations } from './index-observations'
import { placeOf } from '../problems/place-of'

type Part = { indicator: string; value: number; from: Observation } | null

function sumOf(parts: readonly Part[]): number {
  const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0)
  // Without the last digits of binary fractions, which nobody wrote.
  return Number(sum.toPrecision(12))
}

/** Where a figure of another table stands that does not fit: either of the two may be wrong. */
function otherTable(own: Observation, parts: readonly Exclude<Part, null>[]): GivenParams {
  const from = parts.map((part) => part.from).find((one) => one.file !== own.file)
  if (from === undefined) return {}
  const sheet = from.sheet === null ? {} : { otherSheet: from.sheet }
  return { other: from.file, ...sheet, otherRow: from.row }
}

/**
 * Every region and period, year or month, that gives all terms of a relation must keep it. Where some terms of
 * a sum are missing, those that are there cannot come to more than the whole.
 */
export function checkRelations(
  relations: readonly Relation[],
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const members = relations.flatMap(({ indicator, terms }) => [
    indicator,
    ...terms.map((term) => term.indicator),
  ])
  const index = indexObservations(observations, new Set(members))
  for (const { indicator, terms, tolerance, formula, isLimit } of relations) {
    const isOfParts = !isLimit && terms.every(({ sign }) => sign === 1)
    for (const [period, regions] of index.get(indicator) ?? []) {
      for (const observation of regions.values()) {
        const { region, value: found } = observation
        const parts = terms.map((term): Part => {
          const part = index.get(term.indicator)?.get(period)?.get(region)
          if (part === undefined) return null
          return { indicator: term.indicator, value: term.sign * part.value, from: part }
        })
        const known = parts.filter((part) => part !== null)
        const isWhole = known.length === parts.length
        if (known.length === 0 || (!isWhole && !isOfParts)) continue
        const expected = sumOf(known)
        const excess = isLimit
          ? found - expected
          : isWhole
            ? Math.abs(expected - found)
            : expected - found
        if (excess <= tolerance + 1e-9) continue
        const place = placeOf(observation)
        const other = otherTable(observation, known)
        if (isWhole) {
          const id = isLimit ? 'melebihi-batas' : 'jumlah-tidak-cocok'
          log.error(id, place, { indicator, found, formula, expected, ...other })
          continue
        }
        const of = known.map((part) => part.indicator).join(' + ')
        const sides = { indicator: of, found: expected, formula: indicator, expected: found }
        const params = { ...sides, ...other }
        log.error('melebihi-batas', place, params)
      }
    }
  }
}
