import type { Position } from '../../contract'

/** Web Mercator scaled to the unit square: x east from the antimeridian, y south from 85° north. */
export interface MercatorPoint {
  readonly x: number
  readonly y: number
}

/** EPSG:3857 on the unit square, the projection of every MapLibre tile. */
export function toMercator([lng, lat]: readonly [number, number]): MercatorPoint {
  const sine = Math.sin((lat * Math.PI) / 180)
  return { x: (180 + lng) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export function toLngLat({ x, y }: MercatorPoint): Position {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90
  return [x * 360 - 180, lat]
}
