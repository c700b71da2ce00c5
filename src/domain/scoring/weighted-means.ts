import { packColumns, packedMeans } from './packed-columns'

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

/**
 * Weighted mean a unit over what it has: known figures, and 50 for a part that it cannot have by
 * definition. Null where it is not scored.
 */
export function weightedMeans(
  columns: readonly ScoredColumn[],
  isScored: readonly boolean[],
): (number | null)[] {
  const packed = packColumns(columns, isScored)
  return Array.from(packedMeans(packed, packed.weights), (mean) =>
    Number.isNaN(mean) ? null : mean,
  )
}
