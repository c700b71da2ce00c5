import { packColumns, packedMeans } from './packed-columns'
import type { ScoredColumn } from './scored-column'
import { sumOf } from '../sum'

/** Share of the weight that is known, 0-1, a unit; a neutral part is not known. */
export function knownShares(columns: readonly ScoredColumn[], size: number): number[] {
  const total = sumOf(columns.map(({ weight }) => weight))
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
