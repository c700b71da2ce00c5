/**
 * Rules by which the values of desa become the value of a kecamatan or the kabupaten. Missing (null)
 * is left out and never counted as zero; a result over nothing is null.
 */
export type MaybeNumber = number | null

function isPair(a: MaybeNumber | undefined, b: MaybeNumber | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number'
}

function present(values: readonly MaybeNumber[]): number[] {
  return values.filter((value): value is number => value !== null)
}

/** Sum in the unit of the values. */
export function sumOf(values: readonly MaybeNumber[]): MaybeNumber {
  const known = present(values)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

/** Plain mean: each region counts once. */
export function meanOf(values: readonly MaybeNumber[]): MaybeNumber {
  const total = sumOf(values)
  return total === null ? null : total / present(values).length
}

export function maxOf(values: readonly MaybeNumber[]): MaybeNumber {
  const known = present(values)
  return known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b))
}

/** Mean weighted by `weights` (same order); a region without a value or a positive weight is left out. */
export function weightedMeanOf(
  values: readonly MaybeNumber[],
  weights: readonly MaybeNumber[],
): MaybeNumber {
  let total = 0
  let weightTotal = 0
  values.forEach((value, index) => {
    const weight = weights[index] ?? null
    if (value === null || weight === null || weight <= 0) return
    total += value * weight
    weightTotal += weight
  })
  return weightTotal === 0 ? null : total / weightTotal
}

/**
 * factor * sum(numerators) / sum(denominators) over the regions where both are known: the ratio of
 * sums, not the mean of ratios, so that a small region does not count as much as a large one.
 */
export function ratioOfSums(
  numerators: readonly MaybeNumber[],
  denominators: readonly MaybeNumber[],
  factor: number,
): MaybeNumber {
  let top = 0
  let bottom = 0
  numerators.forEach((numerator, index) => {
    const denominator = denominators[index]
    if (!isPair(numerator, denominator)) return
    top += numerator ?? 0
    bottom += denominator ?? 0
  })
  return bottom === 0 ? null : (factor * top) / bottom
}

/** Category code -> number of regions that have it, ascending by code. */
export function compositionOf(codes: readonly MaybeNumber[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const code of present(codes).sort((a, b) => a - b)) {
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

/** The category most regions have; a tie goes to the lower code, so that the result is stable. */
export function dominantCategory(codes: readonly MaybeNumber[]): MaybeNumber {
  let best: MaybeNumber = null
  let bestCount = 0
  for (const [code, count] of compositionOf(codes)) {
    if (count > bestCount) {
      best = code
      bestCount = count
    }
  }
  return best
}
