import type { Relation } from '../model/relation'
import type { Observation } from '../model/observation'

function keyOf({ period, region }: Observation): string {
  return `${region} ${period}`
}

function sumsOf(relation: Relation, byIndicator: Map<string, Map<string, Observation>>) {
  const terms = relation.terms.map(({ indicator, sign }) => ({
    sign,
    values: byIndicator.get(indicator),
  }))
  const first = terms[0]?.values
  if (first === undefined) return []
  return [...first].flatMap(([key, observation]): Observation[] => {
    let value = 0
    for (const { sign, values } of terms) {
      const term = values?.get(key)
      if (term === undefined) return []
      value += sign * term.value
    }
    // Sums of tenths are not exact in binary; no figure has more digits than these.
    return [{ ...observation, indicator: relation.indicator, value: Number(value.toFixed(6)) }]
  })
}

/**
 * The sums of `kaitan.csv` that nobody gave although all their terms are there, such as the total road
 * length of a table that has only the lengths by condition. A sum that is given anywhere is left
 * alone, and so is a region that lacks a term. The place is that of the first term.
 */
export function completeTotals(
  facts: readonly Observation[],
  relations: readonly Relation[],
): Observation[] {
  const wanted = new Set(
    relations.flatMap((r) => [r.indicator, ...r.terms.map((t) => t.indicator)]),
  )
  const byIndicator = new Map<string, Map<string, Observation>>()
  for (const fact of facts) {
    if (!wanted.has(fact.indicator)) continue
    const column = byIndicator.get(fact.indicator) ?? new Map<string, Observation>()
    byIndicator.set(fact.indicator, column.set(keyOf(fact), fact))
  }
  return relations.flatMap((relation) => {
    if (byIndicator.has(relation.indicator)) return []
    const sums = sumsOf(relation, byIndicator)
    if (sums.length > 0) {
      byIndicator.set(relation.indicator, new Map(sums.map((sum) => [keyOf(sum), sum])))
    }
    return sums
  })
}
