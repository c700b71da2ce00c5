import type { Point } from './rect'
import type { Shape } from './shape'

/** Even-odd rule over all rings, so that holes and islands come out right. Units of the frame. */
export function isInside(shape: Shape, x: number, y: number): boolean {
  const [minX, minY, maxX, maxY] = shape.box
  if (x < minX || x > maxX || y < minY || y > maxY) return false
  let inside = false
  for (const ring of shape.rings) {
    let beforeX = ring.at(-2) ?? 0
    let beforeY = ring.at(-1) ?? 0
    for (let i = 0; i < ring.length; i += 2) {
      const pointX = ring[i] ?? 0
      const pointY = ring[i + 1] ?? 0
      if (
        pointY > y !== beforeY > y &&
        x < ((beforeX - pointX) * (y - pointY)) / (beforeY - pointY) + pointX
      )
        inside = !inside
      beforeX = pointX
      beforeY = pointY
    }
  }
  return inside
}

/** The first shape under a point in frame units. */
export function shapeAt(shapes: readonly Shape[], { x, y }: Point): Shape | undefined {
  return shapes.find((shape) => isInside(shape, x, y))
}
