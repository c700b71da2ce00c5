import type { UnitPoint } from './frame-units'

/**
 * A line with as few of its points as keep within the tolerance of it, both ends kept. Ramer (1972),
 * Douglas and Peucker (1973). The tolerance is in the units of the points.
 */
export function thinLine(line: readonly UnitPoint[], tolerance: number): readonly UnitPoint[] {
  const first = line[0]
  const last = line.at(-1)
  if (!first || !last || line.length < 3) return line
  let furthest = 0
  let most = tolerance
  line.forEach((point, at) => {
    const off = distance(point, first, last)
    if (off <= most) return
    most = off
    furthest = at
  })
  if (furthest === 0) return [first, last]
  return [
    ...thinLine(line.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...thinLine(line.slice(furthest), tolerance),
  ]
}

/** From the line through both ends; from the ends where they fall together. */
function distance([x, y]: UnitPoint, [ax, ay]: UnitPoint, [bx, by]: UnitPoint): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}
