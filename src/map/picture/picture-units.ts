import type { RegionCode } from '../../contract'
import type { RegionIndex } from '../../domain/region-index'
import { toUnits } from '../geo/map-frame'
import { toMercator } from '../geo/mercator'
import type { Point } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import type { Shape } from '../geo/shape'

/** A region that is to be named in a picture, in frame units. */
export interface PictureUnit {
  readonly code: RegionCode
  readonly shape: Shape
  /** Pole of inaccessibility: the middle of the widest place. */
  readonly point: Point
  /** From there to the nearest border. */
  readonly room: number
}

const known = new WeakMap<MapShapes, Map<RegionCode, PictureUnit | null>>()

/** Null for a region without a polygon. The same shapes are measured once. */
export function unitOf(
  shapes: MapShapes,
  regions: RegionIndex,
  code: RegionCode,
): PictureUnit | null {
  let ofShapes = known.get(shapes)
  if (!ofShapes) known.set(shapes, (ofShapes = new Map<RegionCode, PictureUnit | null>()))
  let unit = ofShapes.get(code)
  if (unit === undefined) ofShapes.set(code, (unit = measureUnit(shapes, regions, code)))
  return unit
}

function measureUnit(
  shapes: MapShapes,
  regions: RegionIndex,
  code: RegionCode,
): PictureUnit | null {
  const shape = shapes.byCode.get(code)
  const place = regions.get(code)?.labelPoint
  if (!shape || !place) return null
  const point = toUnits(shapes.frame, toMercator(place))
  return { code, shape, point, room: distanceToBorder(shape, point) }
}

function distanceToBorder(shape: Shape, { x, y }: Point): number {
  let least = Infinity
  for (const ring of shape.rings) {
    let ax = ring.at(-2) ?? 0
    let ay = ring.at(-1) ?? 0
    for (let i = 0; i < ring.length; i += 2) {
      const bx = ring[i] ?? 0
      const by = ring[i + 1] ?? 0
      const [dx, dy] = [bx - ax, by - ay]
      const length = dx * dx + dy * dy
      const along =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
      const distance = Math.hypot(ax + along * dx - x, ay + along * dy - y)
      if (distance < least) least = distance
      ax = bx
      ay = by
    }
  }
  return least
}
