import { meanOf } from './sum'

/** Two figures of one unit; both known. */
export type Pair = readonly [x: number, y: number]

/**
 * Pearson's product-moment correlation, -1 to 1; null for fewer than three pairs or where one of the
 * two figures is the same everywhere (Anscombe 1973 gives four sets of 0.816, used in the tests).
 */
export function pearson(pairs: readonly Pair[]): number | null {
  if (pairs.length < 3) return null
  const meanX = meanOf(pairs.map(([x]) => x))
  const meanY = meanOf(pairs.map(([, y]) => y))
  let [xx, yy, xy] = [0, 0, 0]
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
  }
  // A rounding error of equal values is no spread.
  const isFlat = (squares: number, mean: number) =>
    squares <= Number.EPSILON ** 2 * pairs.length ** 2 * mean ** 2
  if (isFlat(xx, meanX) || isFlat(yy, meanY)) return null
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)))
}

/** Spearman's (1904) rank correlation: Pearson's of the ranks, equal values sharing their mean rank. */
export function spearman(pairs: readonly Pair[]): number | null {
  const x = midRanks(pairs.map(([value]) => value))
  const y = midRanks(pairs.map(([, value]) => value))
  return pearson(x.map((rank, index) => [rank, y[index] ?? 0]))
}

/** Ranks from 1, ascending; equal values share the mean of their places. In the order given. */
export function midRanks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const place = new Map<number, number>()
  let first = 0
  sorted.forEach((value, last) => {
    if (sorted[last + 1] === value) return
    place.set(value, (first + last) / 2 + 1)
    first = last + 1
  })
  return values.map((value) => place.get(value) ?? 0)
}

export type Strength = 'none' | 'weak' | 'moderate' | 'strong'

/** Cohen's (1988) words for a correlation: from .1 weak, from .3 moderate, from .5 strong. */
export function strengthOf(correlation: number): Strength {
  const size = Math.abs(correlation)
  if (size < 0.1) return 'none'
  if (size < 0.3) return 'weak'
  return size < 0.5 ? 'moderate' : 'strong'
}

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.959964

/**
 * 95 % interval of a rank correlation of `n` independent units: Fisher's z with the variance 1.06 / (n - 3)
 * (Fieller, Hartley and Pearson 1957, "Tests for rank correlation coefficients", Biometrika 44). Null for
 * fewer than ten, for which it does not hold.
 */
export function rankInterval(rho: number, n: number): readonly [low: number, high: number] | null {
  if (n < 10) return null
  const spread = Z * Math.sqrt(1.06 / (n - 3))
  const z = Math.atanh(Math.min(1 - 1e-12, Math.max(-1 + 1e-12, rho)))
  return [Math.tanh(z - spread), Math.tanh(z + spread)]
}
