/** Class of a value, 0 the lowest; a value on an edge belongs to the upper class. */
export function classOf(value: number, innerBreaks: readonly number[]): number {
  let index = 0
  for (const edge of innerBreaks) {
    if (value < edge) break
    index += 1
  }
  return index
}
