import { weightedMeanOf } from '../aggregation'
import { isEnough } from './enough'

export type AreaScore = {
  /** Mean of the desa scores weighted by families; null below the minimum share. */
  score: number | null
  /** Share of the families that live in a desa with a score, 0-1. */
  share: number
}

/**
 * The score of an area from its desa: their mean weighted by families, so that it says how its people
 * live, and only where enough of the families live in a desa that truly has a score. Units without a
 * count of families weigh nothing.
 */
export function areaScore(
  scores: readonly (number | null)[],
  families: readonly (number | null)[],
  minimumShare: number,
): AreaScore {
  let [all, scored] = [0, 0]
  families.forEach((count, unit) => {
    all += count ?? 0
    if ((scores[unit] ?? null) !== null) scored += count ?? 0
  })
  const share = all === 0 ? 0 : scored / all
  const score = isEnough(share, minimumShare) ? weightedMeanOf(scores, families) : null
  return { score, share }
}
