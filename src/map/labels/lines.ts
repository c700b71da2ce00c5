import type { Point } from '../geo/rect'
import type { PlacedLabel } from './label-model'

/** Whether the leaders of two labels cross. */
export function cross(a: PlacedLabel, b: PlacedLabel): boolean {
  const others = segments(b.leader ?? [])
  return segments(a.leader ?? []).some(([a1, a2]) =>
    others.some(([b1, b2]) => meet(a1, a2, b1, b2)),
  )
}

function segments(line: readonly Point[]): readonly (readonly [Point, Point])[] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to] as const)
}

function meet(a1: Point, a2: Point, b1: Point, b2: Point): boolean {
  return turn(a1, a2, b1) * turn(a1, a2, b2) < 0 && turn(b1, b2, a1) * turn(b1, b2, a2) < 0
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
}
