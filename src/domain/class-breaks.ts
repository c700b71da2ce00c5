/**
 * Edges of the classes of a choropleth: inner edges, ascending, n for n + 1 classes. `classOf` puts a
 * value on an edge into the upper class.
 */

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
