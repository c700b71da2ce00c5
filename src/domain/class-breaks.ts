/**
 * Classes of a choropleth are given by their inner edges, ascending: n edges make n + 1 classes, and a
 * value on an edge belongs to the upper class.
 */

/** Class of a value, 0 for the lowest; null for a missing value. */
export function classOf(value: number | null, edges: readonly number[]): number | null {
  if (value === null) return null
  let index = 0
  for (const edge of edges) if (value >= edge) index += 1
  return index
}

/** Number of values in each class; missing values are not counted. */
export function countByClass(
  values: readonly (number | null)[],
  edges: readonly number[],
): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of values) {
    const index = classOf(value, edges)
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

/** The number with the fewest decimals in (below, above], so that a legend reads 0.65, not 0.648217. */
export function roundestBetween(below: number, above: number): number {
  for (let digits = -9; digits <= 9; digits += 1) {
    const step = 10 ** -digits
    const candidate = Number((Math.ceil(below / step + 1e-9) * step).toFixed(Math.max(0, digits)))
    if (candidate > below && candidate <= above) return candidate
  }
  return above
}

/**
 * Edges between groups of ascending values, one between each two neighbours. Empty groups and groups
 * that cannot be told apart are merged.
 */
export function edgesBetween(groups: readonly (readonly number[])[]): number[] {
  const filled = groups.filter((group) => group.length > 0)
  const edges: number[] = []
  filled.forEach((group, index) => {
    const next = filled[index + 1]
    if (next === undefined) return
    const below = Math.max(...group)
    const above = Math.min(...next)
    if (above > below) edges.push(roundestBetween(below, above))
  })
  return edges
}
