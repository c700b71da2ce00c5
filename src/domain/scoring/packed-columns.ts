import { NEUTRAL, type ScoredColumn } from './scored-column'

/** Columns of one component as plain numbers, for thousands of means; NaN is missing. */
export type PackedColumns = {
  readonly weights: readonly number[]
  readonly parts: readonly Float64Array[]
  /** Units with a score. */
  readonly scored: Int32Array
  readonly size: number
}

/** What the neutral part of a unit stands at is filled in here. */
export function packColumns(
  columns: readonly ScoredColumn[],
  isScored: readonly boolean[],
): PackedColumns {
  return {
    weights: columns.map(({ weight }) => weight),
    parts: columns.map(({ parts, neutral }) =>
      Float64Array.from(parts, (part, unit) => part ?? (neutral[unit] ? NEUTRAL : NaN)),
    ),
    scored: Int32Array.from(isScored.flatMap((scored, unit) => (scored ? [unit] : []))),
    size: isScored.length,
  }
}

/** Digits beyond which two means are the same, so that sums of equal numbers are equal. */
const SAME = 1e9

/** Weighted mean of what each scored unit has; NaN for the others. `weights` follow the columns. */
export function packedMeans(
  { parts, scored, size }: PackedColumns,
  weights: readonly number[],
): Float64Array {
  const means = new Float64Array(size).fill(NaN)
  for (const unit of scored) {
    let [sum, total] = [0, 0]
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]?.[unit]
      // NaN is not equal to itself.
      if (part === undefined || part !== part) continue
      const weight = weights[index] ?? 0
      sum += weight * part
      total += weight
    }
    if (total > 0) means[unit] = Math.round((sum / total) * SAME) / SAME
  }
  return means
}
