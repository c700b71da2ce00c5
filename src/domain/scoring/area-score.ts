import { weightedMeanOf } from '../aggregation'
import { isEnough } from './enough'

export type AreaScore = {
  /** Mean of the desa scores weighted by people; null below the minimum share. */
  score: number | null
  /** Share of the people who live in a desa with a score, 0-1. */
  share: number
}

/**
 * The score of an area from its desa: their mean weighted by people, so that it says how they live,
 * and only where enough of them live in a desa that truly has a score. Units whose people are not known
 * weigh nothing.
 */
export function areaScore(
  scores: readonly (number | null)[],
  people: readonly (number | null)[],
  minimumShare: number,
): AreaScore {
  let [all, scored] = [0, 0]
  people.forEach((count, unit) => {
    all += count ?? 0
    if ((scores[unit] ?? null) !== null) scored += count ?? 0
  })
  const share = all === 0 ? 0 : scored / all
  const score = isEnough(share, minimumShare) ? weightedMeanOf(scores, people) : null
  return { score, share }
}
