import type { RegionCode } from '../contract'

export interface ScatterPoint {
  readonly code: RegionCode
  readonly name: string
  readonly x: number
  readonly y: number
  readonly column: number
  readonly row: number
  readonly isActive: boolean
}

/** Pixels of a value, with the ends of the values it was made for. */
export interface Scale {
  (value: number): number
  readonly low: number
  readonly high: number
}

const ROOM = 0.04

/** From the least to the largest value with a little room; pixels may run either way. */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least) * ROOM || Math.abs(most) * ROOM || 1
  const [low, high] = [least - room, most + room]
  const scale = (value: number) => from + ((value - low) / (high - low)) * (to - from)
  return Object.assign(scale, { low, high })
}

/** The point nearest to a place, none farther than the reach; all in CSS pixels. */
export function nearestPoint(
  points: readonly ScatterPoint[],
  x: Scale,
  y: Scale,
  at: { readonly x: number; readonly y: number },
  reach: number,
): ScatterPoint | null {
  let [best, least]: [ScatterPoint | null, number] = [null, reach]
  for (const point of points) {
    const distance = Math.hypot(x(point.x) - at.x, y(point.y) - at.y)
    // Of two at the same place the later lies above.
    if (distance <= least) [best, least] = [point, distance]
  }
  return best
}

/**
 * The next point of the framed area by an arrow key: left and right by the first figure, up and down
 * by the second; from nowhere, the first.
 */
export function stepPoint(
  points: readonly ScatterPoint[],
  from: RegionCode | null,
  key: string,
): ScatterPoint | null {
  const axis = key === 'ArrowUp' || key === 'ArrowDown' ? 'y' : 'x'
  const sorted = points
    .filter((point) => point.isActive)
    .toSorted((a, b) => a[axis] - b[axis] || (a.code < b.code ? -1 : 1))
  const index = sorted.findIndex(({ code }) => code === from)
  if (index === -1) return sorted[0] ?? null
  const step = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1
  return sorted[Math.max(0, Math.min(sorted.length - 1, index + step))] ?? null
}
