import { clamp, type Size } from '../geo/rect'
import { worldSize, type Camera } from './camera'

/** Unit-square Mercator box. */
export interface MercatorBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export interface CameraLimits {
  readonly box: MercatorBox
  readonly minZoom: number
  readonly maxZoom: number
}

/** At least this much of the regency stays in view, in CSS pixels, so that nobody gets lost. */
const KEPT_IN_VIEW = 140

/** The same object when it keeps the limits already. */
export function constrain(camera: Camera, size: Size, limits: CameraLimits): Camera {
  const zoom = clamp(camera.zoom, limits.minZoom, limits.maxZoom)
  const world = worldSize(zoom)
  const slackX = Math.max(0, size.width / 2 - KEPT_IN_VIEW) / world
  const slackY = Math.max(0, size.height / 2 - KEPT_IN_VIEW) / world
  const { box } = limits
  const x = clamp(camera.x, box.minX - slackX, box.maxX + slackX)
  const y = clamp(camera.y, box.minY - slackY, box.maxY + slackY)
  return x === camera.x && y === camera.y && zoom === camera.zoom ? camera : { x, y, zoom }
}
