import { unproject, type Camera } from '../camera/camera'
import { isInside } from '../geo/hit-test'
import { toUnits, type MapFrame } from '../geo/map-frame'
import type { Point, Rect, Size } from '../geo/rect'
import type { Shape } from '../geo/shapes'

/** Whether a point in CSS pixels lies in a shape, at a given camera. */
export type HitsShape = (shape: Shape, point: Point) => boolean

export function hitsAt(camera: Camera, size: Size, frame: MapFrame): HitsShape {
  return (shape, point) => {
    const units = toUnits(frame, unproject(camera, size, point))
    return isInside(shape, units.x, units.y)
  }
}

const SHARES: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.06, 0.2],
  [0.94, 0.2],
  [0.06, 0.8],
  [0.94, 0.8],
  [0.5, 0.1],
  [0.5, 0.9],
]

export function boxPoints(box: Rect): readonly Point[] {
  return SHARES.map(([x, y]) => ({ x: box.x + box.width * x, y: box.y + box.height * y }))
}

/** Share (0-1) of seven points over a box that fulfil a test. */
export function shareOfBox(box: Rect, test: (point: Point) => boolean): number {
  return boxPoints(box).filter(test).length / SHARES.length
}
