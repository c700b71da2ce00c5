import { sumOf } from './sum'

/**
 * Two-sided probability that values in an order without any trend would show as strong a trend as these:
 * the exact test of Mann (1945, "Nonparametric tests against trend", Econometrica 13) on Kendall's S, the
 * pairs that rise less the pairs that fall. Ties count for neither, which makes the test cautious. 1 for
 * fewer than two values.
 */
export function trendProbability(values: readonly number[]): number {
  const n = values.length
  if (n < 2) return 1
  const pairs = (n * (n - 1)) / 2
  const score = values.reduce(
    (sum, value, index) =>
      sum + values.slice(index + 1).reduce((part, later) => part + Math.sign(later - value), 0),
    0,
  )
  // S is the number of pairs less twice the inversions, so |S| or more means so few inversions.
  const mostInversions = Math.floor((pairs - Math.abs(score)) / 2)
  const orders = countByInversions(n)
  const total = sumOf(orders)
  const asFew = sumOf(orders.slice(0, mostInversions + 1))
  return Math.min(1, (2 * asFew) / total)
}

/** Orders of n different values by their number of inversions, from none on (Mahonian numbers). */
function countByInversions(n: number): readonly number[] {
  let counts = [1]
  for (let size = 2; size <= n; size += 1) {
    const longer = Array.from({ length: counts.length + size - 1 }, () => 0)
    counts.forEach((count, inversions) => {
      for (let added = 0; added < size; added += 1) {
        longer[inversions + added] = (longer[inversions + added] ?? 0) + count
      }
    })
    counts = longer
  }
  return counts
}
