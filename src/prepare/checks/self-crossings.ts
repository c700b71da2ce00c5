import type { Position } from 'geojson'
import type { Area } from '../geometry/mapshaper'
import { ringsOf } from '../geometry/rings'

type Point = [x: number, y: number]
type Segment = { from: Point; to: Point; west: number; east: number }

function segmentsOf(area: Area): Segment[] {
  return ringsOf(area).flatMap((ring) =>
    ring.slice(1).map((end, index): Segment => {
      const from = pointOf(ring[index])
      const to = pointOf(end)
      return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
    }),
  )
}

function pointOf(position: Position | undefined): Point {
  return [position?.[0] ?? NaN, position?.[1] ?? NaN]
}

/** Twice the signed area of a triangle: which side of a-b the point c is on. */
function side(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** Where the insides of two segments cross; null when they only touch, or not at all. */
function crossingOf(a: Segment, b: Segment): Point | null {
  const [b1, b2] = [side(a.from, a.to, b.from), side(a.from, a.to, b.to)]
  const [a1, a2] = [side(b.from, b.to, a.from), side(b.from, b.to, a.to)]
  if (b1 * b2 >= 0 || a1 * a2 >= 0) return null
  const share = b1 / (b1 - b2)
  return [b.from[0] + share * (b.to[0] - b.from[0]), b.from[1] + share * (b.to[1] - b.from[1])]
}

/**
 * Points in degrees at which the border of an area crosses itself. Rings that touch at a vertex do not
 * cross. Segments are swept from west to east, so that only those above each other are compared.
 */
export function findSelfCrossings(area: Area): Point[] {
  const segments = segmentsOf(area).sort((a, b) => a.west - b.west)
  const found: Point[] = []
  let open: Segment[] = []
  for (const segment of segments) {
    open = open.filter((other) => other.east >= segment.west)
    for (const other of open) {
      const point = crossingOf(other, segment)
      if (point !== null) found.push(point)
    }
    open.push(segment)
  }
  return found
}
