import type { RegionCode } from '../../contract'
import type { Point } from '../geo/rect'

export type Direction = 'up' | 'down' | 'left' | 'right'

export interface Place extends Point {
  readonly code: RegionCode
}

const STEPS: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

/** A place this far off the direction (cosine) does not lie in it. */
const WIDEST_COSINE = 0.26

/**
 * The nearest place in a direction, y counting downwards; one straight ahead is preferred to a
 * nearer one aside. Null at the edge.
 */
export function nextPlace(
  from: Point,
  direction: Direction,
  places: readonly Place[],
): Place | null {
  const step = STEPS[direction]
  let best: Place | null = null
  let bestCost = Infinity
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const distance = Math.hypot(dx, dy)
    if (distance === 0) continue
    const cosine = (dx * step.x + dy * step.y) / distance
    if (cosine < WIDEST_COSINE) continue
    const cost = distance / cosine ** 1.5
    if (cost >= bestCost) continue
    best = place
    bestCost = cost
  }
  return best
}

export function nearestPlace(to: Point, places: readonly Place[]): Place | null {
  const distance = (place: Place) => Math.hypot(place.x - to.x, place.y - to.y)
  return places.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

export function arrowDirection(key: string): Direction | null {
  switch (key) {
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'ArrowLeft':
      return 'left'
    case 'ArrowRight':
      return 'right'
    default:
      return null
  }
}
