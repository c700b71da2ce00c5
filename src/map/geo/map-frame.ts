import { project, type Camera } from '../camera/camera'
import { type MercatorPoint } from './mercator'
import type { Size } from './rect'

/**
 * Shapes are kept in whole units of a fixed frame, one unit a CSS pixel at this zoom (about 9.5 m),
 * counted from an origin near the regency: small numbers make short paths, and SVG's 32-bit
 * coordinates stay exact.
 */
const FRAME_ZOOM = 14
const UNITS_PER_WORLD = 512 * 2 ** FRAME_ZOOM

export interface MapFrame {
  readonly origin: MercatorPoint
}

export function frameAt(northWest: MercatorPoint): MapFrame {
  return {
    origin: {
      x: Math.floor(northWest.x * UNITS_PER_WORLD) / UNITS_PER_WORLD,
      y: Math.floor(northWest.y * UNITS_PER_WORLD) / UNITS_PER_WORLD,
    },
  }
}

export function toUnits(frame: MapFrame, point: MercatorPoint): MercatorPoint {
  return {
    x: (point.x - frame.origin.x) * UNITS_PER_WORLD,
    y: (point.y - frame.origin.y) * UNITS_PER_WORLD,
  }
}

export function fromUnits(frame: MapFrame, x: number, y: number): MercatorPoint {
  return { x: frame.origin.x + x / UNITS_PER_WORLD, y: frame.origin.y + y / UNITS_PER_WORLD }
}

/** CSS pixels a unit. */
export function frameScale(camera: Camera): number {
  return 2 ** (camera.zoom - FRAME_ZOOM)
}

/** Value of the SVG `transform` that puts the frame under the camera. */
export function frameTransform(frame: MapFrame, camera: Camera, size: Size): string {
  const scale = frameScale(camera)
  const { x, y } = project(camera, size, frame.origin)
  return `matrix(${scale} 0 0 ${scale} ${x.toFixed(2)} ${y.toFixed(2)})`
}

/**
 * Value of an SVG `patternTransform` that lays a pattern of CSS pixels where MapLibre lays its own:
 * counted from the corner of the world at the whole zoom below, and scaled from there.
 */
export function patternTransform(frame: MapFrame, camera: Camera, tile: number): string {
  const unitsPerPixel = 2 ** (FRAME_ZOOM - Math.floor(camera.zoom))
  const world = UNITS_PER_WORLD / unitsPerPixel
  const x = (-frame.origin.x * world) % tile
  const y = (-frame.origin.y * world) % tile
  return `scale(${unitsPerPixel}) translate(${x.toFixed(3)} ${y.toFixed(3)})`
}
