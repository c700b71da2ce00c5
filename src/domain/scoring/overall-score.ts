import { weightedMeanOf } from '../aggregation'

/** Components that must be known for a score over all of them. */
export const FEWEST_COMPONENTS = 4

/**
 * Mean of the component scores that a region has, 0-100; null below four of them. `weights` follow
 * `scores`; without them all count alike.
 */
export function overallScore(
  scores: readonly (number | null)[],
  weights: readonly number[] = scores.map(() => 1),
): number | null {
  const known = scores.filter((score) => score !== null).length
  return known < FEWEST_COMPONENTS ? null : weightedMeanOf(scores, weights)
}
