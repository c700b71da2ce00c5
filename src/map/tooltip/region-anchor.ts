import type { Region } from '../../contract'
import { project, type Camera } from '../camera/camera'
import { isInside } from '../geo/hit-test'
import { frameScale, toUnits, type MapFrame } from '../geo/map-frame'
import { toMercator } from '../geo/mercator'
import type { Point, Size } from '../geo/rect'
import type { Shape } from '../geo/shape'
import type { TooltipAnchor } from './place-tooltip'

const SMALL = 150
const EDGE_STEP = 3

/**
 * Where a region's card points: at the mouse inside a large region, else with a leader at the upper
 * or lower border, so that the card hides neither the region nor the way to it.
 */
export function regionAnchor(
  region: Region,
  shape: Shape,
  frame: MapFrame,
  camera: Camera,
  size: Size,
  pointer: Point | null,
  scale: number,
): TooltipAnchor | null {
  if (!region.labelPoint) return null
  const pixels = frameScale(camera)
  const [minX, minY, maxX, maxY] = shape.box
  const extent = Math.max(maxX - minX, maxY - minY) * pixels
  if (pointer && extent > SMALL * scale)
    return { above: pointer, below: pointer, gap: 18 * scale, hasLeader: false }
  const middle = toMercator(region.labelPoint)
  const at = project(camera, size, middle)
  const units = toUnits(frame, middle)
  const edge = (sign: -1 | 1): Point => {
    let steps = 0
    while (steps < 200 && isInside(shape, units.x, units.y + (sign * steps * EDGE_STEP) / pixels))
      steps += 1
    return { x: at.x, y: at.y + sign * steps * EDGE_STEP }
  }
  return { above: edge(-1), below: edge(1), gap: 44 * scale, hasLeader: true }
}
