import type { UnitPoint, UnitRing } from './frame-units'

/** A line between two nodes, or a loop. */
export type Arc = readonly UnitPoint[]

/** Rings as the numbers of their arcs, `~number` for an arc that runs backwards. */
export type CutRings = readonly (readonly number[])[]

export type Arcs = {
  arcs: readonly Arc[]
  /** How many of them belong to the outline; they come first, in its order and direction. */
  outer: number
  outline: CutRings
  areas: readonly CutRings[]
}

/**
 * Cuts the borders of areas into arcs where three of them meet, so that a border of two neighbours
 * is kept once. The outline's rings also begin an arc where they begin themselves.
 */
export function cutArcs(
  outline: readonly UnitRing[],
  areas: readonly (readonly UnitRing[])[],
): Arcs {
  const nodes = findNodes(outline, areas.flat())
  const numbers = new Map<string, number>()
  const arcs: Arc[] = []
  const add = (arc: Arc): number => {
    numbers.set(keyOf(arc), arcs.length)
    return arcs.push(arc) - 1
  }
  const find = (arc: Arc): number => {
    const found = numbers.get(keyOf(arc))
    if (found !== undefined) return found
    const reversed = numbers.get(keyOf(arc.toReversed()))
    return reversed === undefined ? add(arc) : ~reversed
  }
  // A narrow channel may have closed in whole units: the outline then goes there and back again.
  const cutOutline = outline.map((ring) => cutRing(ring, nodes).map(add))
  const outer = arcs.length
  const cut = (ring: UnitRing) => cutRing(ring, nodes).map(find)
  return { arcs, outer, outline: cutOutline, areas: areas.map((rings) => rings.map(cut)) }
}

function keyOf(points: readonly UnitPoint[]): string {
  return points.map(String).join(' ')
}

function findNodes(outline: readonly UnitRing[], rings: readonly UnitRing[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>()
  const join = (from: UnitPoint, to: UnitPoint) => {
    const known = neighbours.get(String(from)) ?? new Set()
    neighbours.set(String(from), known.add(String(to)))
  }
  for (const ring of [...outline, ...rings])
    ring.forEach((point, at) => {
      const next = ring[(at + 1) % ring.length] ?? point
      join(point, next)
      join(next, point)
    })
  const meetings = [...neighbours].filter(([, others]) => others.size !== 2).map(([point]) => point)
  return new Set([...meetings, ...outline.flatMap(([first]) => (first ? [String(first)] : []))])
}

/** A ring without a node begins where every ring of the same points would. */
function cutRing(ring: UnitRing, nodes: ReadonlySet<string>): readonly Arc[] {
  const atNode = ring.findIndex((point) => nodes.has(String(point)))
  const start = atNode === -1 ? westernmost(ring) : atNode
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)]
  const ends = turned.flatMap((point, at) => {
    const isEnd = at === turned.length - 1 || (at > 0 && nodes.has(String(point)))
    return isEnd ? [at] : []
  })
  return ends.map((end, index) => turned.slice(ends[index - 1] ?? 0, end + 1))
}

function westernmost(ring: UnitRing): number {
  return ring.reduce((best, [x, y], at) => {
    const [bestX, bestY] = ring[best] ?? [x, y]
    return x < bestX || (x === bestX && y < bestY) ? at : best
  }, 0)
}
