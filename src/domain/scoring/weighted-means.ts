/** What stands in for an official part that a unit cannot have: the middle, neither good nor bad. */
export const NEUTRAL = 50

/** One indicator of a component over all desa and kelurahan, in their order. */
export type ScoredColumn = {
  readonly id: string
  readonly weight: number
  /** Comparable figures, 100 best; null where unknown. */
  readonly parts: readonly (number | null)[]
  /** Units that cannot have this figure by definition and stand at the neutral middle instead. */
  readonly neutral: readonly boolean[]
}

/** Share of the weight that is known, 0-1, a unit; a neutral part is not known. */
export function knownShares(columns: readonly ScoredColumn[], size: number): number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  return Array.from({ length: size }, (_, unit) => {
    const known = columns.reduce(
      (sum, { parts, weight }) => sum + ((parts[unit] ?? null) === null ? 0 : weight),
      0,
    )
    return total === 0 ? 0 : known / total
  })
}

/** Digits beyond which two means are the same: sums of equal numbers in another order are no difference. */
const SAME = 1e9

/**
 * Weighted mean a unit over what it has: known figures, and 50 for a part that it cannot have by
 * definition. Null where `isScored` says so. `weights` follow `columns`.
 */
export function weightedMeans(
  columns: readonly ScoredColumn[],
  weights: readonly number[],
  isScored: readonly boolean[],
): (number | null)[] {
  return isScored.map((scored, unit) => {
    if (!scored) return null
    let [sum, total] = [0, 0]
    columns.forEach(({ parts, neutral }, index) => {
      const part = parts[unit] ?? (neutral[unit] ? NEUTRAL : null)
      if (part === null) return
      const weight = weights[index] ?? 0
      sum += weight * part
      total += weight
    })
    return total === 0 ? null : Math.round((sum / total) * SAME) / SAME
  })
}
