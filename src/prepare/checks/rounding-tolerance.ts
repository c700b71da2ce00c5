function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** Half a unit of the last digit written; an integer is taken to be exact. */
function roundingOf(values: readonly number[]): number {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0)
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals
}

/**
 * How far a stated total may be from the sum of its parts by rounding alone: whole numbers must agree
 * exactly; each part written with decimals may hide half a unit of its last digit, and so may the total.
 */
export function roundingTolerance(total: number, parts: readonly number[]): number {
  const ofParts = roundingOf(parts)
  const ofTotal = ofParts === 0 ? roundingOf([total]) : 0.5 * 10 ** -decimalsOf(total)
  return ofTotal + parts.length * ofParts + 1e-6
}
