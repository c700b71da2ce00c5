import { sumOf } from './sum'

/** What is rarer than this by chance alone is worth saying. */
const UNUSUAL = 0.05

/**
 * Probability that at least `count` of independent events happen, each with its own probability: the upper
 * tail of the Poisson binomial distribution (Wang 1993, Statistica Sinica 3), by convolution. With equal
 * probabilities it is the tail of the binomial.
 */
export function chanceOfAtLeast(count: number, probabilities: readonly number[]): number {
  /** At index k the probability of exactly k events so far. */
  let exactly: readonly number[] = [1]
  for (const p of probabilities) {
    exactly = [...exactly, 0].map(
      (probability, k) => probability * (1 - p) + (exactly[k - 1] ?? 0) * p,
    )
  }
  return sumOf(exactly.slice(Math.max(0, count)))
}

/** True when so many happen together that chance alone would seldom do it; never of a single one. */
export function isMoreThanChance(count: number, probabilities: readonly number[]): boolean {
  return count > 1 && chanceOfAtLeast(count, probabilities) < UNUSUAL
}
