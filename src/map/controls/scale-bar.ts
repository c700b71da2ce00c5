import { centerOf, worldSize, type Camera } from '../camera/camera'

const EARTH_CIRCUMFERENCE_M = 40_075_016.686

export interface ScaleBarLength {
  readonly metres: number
  /** CSS pixels. */
  readonly width: number
}

/** The longest round distance (1, 2 or 5 times a power of ten) no wider than given, at the middle. */
export function scaleBarLength(camera: Camera, maxWidth: number): ScaleBarLength {
  const [, lat] = centerOf(camera)
  return scaleBarOf(lat, worldSize(camera.zoom), maxWidth)
}

/** The same at a latitude in degrees, where the world is so many CSS pixels wide. */
export function scaleBarOf(lat: number, worldWidth: number, maxWidth: number): ScaleBarLength {
  const metresPerPixel = (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / worldWidth
  const most = maxWidth * metresPerPixel
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power
  return { metres, width: metres / metresPerPixel }
}
