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

/** No edges are nearer to each other than this many decimals tell apart. */
const MOST_DECIMALS = 9

/**
 * The decimals with which the ascending edges of classes are written, their ends included: as few as keep the
 * inner ones exact, no more than `most`; more only where two edges would read the same (0.0–0.0).
 */
export function edgeDecimals(edges: readonly number[], most: number): number {
  const rounded = (places: number) => edges.map((edge) => Number(edge.toFixed(places)))
  const apart = new Set(rounded(MOST_DECIMALS)).size
  for (let places = 0; places < MOST_DECIMALS; places += 1) {
    const shown = rounded(places)
    const isExact = edges.every(
      (edge, at) => at === 0 || at === edges.length - 1 || Math.abs(edge - (shown[at] ?? 0)) < 1e-9,
    )
    if ((places >= most || isExact) && new Set(shown).size === apart) return places
  }
  return MOST_DECIMALS
}

/** An edge may move by this share of the narrower class beside it. */
const LEEWAY = 0.1

/**
 * The same edges as the roundest numbers near them, with no more than `decimals` where possible: 1.500 for
 * 1.547. Those in `fixed` stay, and so does an edge whose move would empty a class of the ascending values.
 */
export function readableEdges(
  edges: readonly number[],
  sorted: readonly number[],
  decimals: number,
  fixed: readonly (number | undefined)[] = [],
): number[] {
  const ends = [sorted[0] ?? 0, ...edges, sorted.at(-1) ?? 0]
  const holds = (from: number, to: number) => sorted.some((value) => value >= from && value < to)
  return edges.reduce<number[]>((done, edge, at) => {
    const below = done.at(-1) ?? Number.NEGATIVE_INFINITY
    const above = edges[at + 1] ?? Number.POSITIVE_INFINITY
    const room = LEEWAY * Math.min(edge - (ends[at] ?? edge), (ends[at + 2] ?? edge) - edge)
    const isFine = (candidate: number) => holds(below, candidate) && holds(candidate, above)
    const moved = fixed.includes(edge) ? undefined : nearestRound(edge, room, decimals).find(isFine)
    return [...done, moved ?? edge]
  }, [])
}

/** Numbers near an edge that are easier to read, the easiest first. */
function nearestRound(edge: number, room: number, decimals: number): number[] {
  const found: number[] = []
  for (let digits = -9; digits <= decimals; digits += 1) {
    const step = 10 ** -digits
    const candidate = Number((Math.round(edge / step) * step).toFixed(Math.max(0, digits)))
    if (Math.abs(candidate - edge) <= room || digits === decimals) found.push(candidate)
  }
  return found
}
