/** The sum of the values, added in their order; 0 of none. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** The mean of the values; NaN of none. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}
