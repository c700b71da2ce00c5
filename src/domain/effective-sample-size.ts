import type { Position } from '../contract'
import { midRanks } from './correlation'
import { haversineKm } from './great-circle'
import { meanOf } from './sum'

/** A unit with both figures and a place. */
export interface PlacedPair {
  readonly x: number
  readonly y: number
  readonly at: Position
}

/** Below this many units distance classes hold too few pairs to tell dependence from noise. */
const FEWEST = 50

/**
 * How many independent units a rank correlation of neighbouring places is worth: Clifford, Richardson
 * and Hémon (1989, "Assessing the significance of the correlation between two spatial processes",
 * Biometrics 45). The variance of the coefficient is the sum over distance classes of the number of
 * pairs times the autocovariance of either figure in that class, over n squared and both variances; the
 * effective size is one more than its reciprocal. Classes by Sturges' rule (as in SpatialPack's
 * modified.ttest), equal in width; ranks in place of the values. Between 3 and n; n itself for fewer than
 * fifty units.
 */
export function effectiveSampleSize(pairs: readonly PlacedPair[]): number {
  const n = pairs.length
  if (n < FEWEST) return n
  const x = standardise(midRanks(pairs.map((pair) => pair.x)))
  const y = standardise(midRanks(pairs.map((pair) => pair.y)))
  if (x === null || y === null) return n
  const distances: number[] = []
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      distances.push(haversineKm(at(pairs, i), at(pairs, j)))
    }
  }
  const classes = Math.ceil(1 + Math.log2(distances.length))
  const width = distances.reduce((most, distance) => Math.max(most, distance), 0) / classes
  if (width === 0) return n
  const sums = Array.from({ length: classes }, () => ({ count: 0, x: 0, y: 0 }))
  let position = 0
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const distance = distances[position] ?? 0
      position += 1
      const sum = sums[Math.min(classes - 1, Math.floor(distance / width))]
      if (!sum) continue
      sum.count += 1
      sum.x += (x[i] ?? 0) * (x[j] ?? 0)
      sum.y += (y[i] ?? 0) * (y[j] ?? 0)
    }
  }
  // Every pair of units counts in both orders; a unit with itself has the variance, which is one.
  const variance = sums.reduce(
    (total, sum) => (sum.count === 0 ? total : total + (2 * sum.x * sum.y) / sum.count),
    n,
  )
  if (variance <= 0) return n
  return Math.min(n, Math.max(3, 1 + n ** 2 / variance))
}

function at(pairs: readonly PlacedPair[], index: number): Position {
  return pairs[index]?.at ?? [0, 0]
}

/** Mean 0 and variance 1; null where all are equal. */
function standardise(values: readonly number[]): readonly number[] | null {
  const mean = meanOf(values)
  const variance = meanOf(values.map((value) => (value - mean) ** 2))
  return variance === 0 ? null : values.map((value) => (value - mean) / Math.sqrt(variance))
}
