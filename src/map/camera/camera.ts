import { toLngLat, toMercator, type MercatorPoint } from '../geo/mercator'
import type { Point, Size } from '../geo/rect'

/**
 * What is looked at: the point in the middle of the map and the zoom of MapLibre, where the world
 * is 512 px wide at zoom 0. Both engines draw from it, so that one can take over from the other.
 */
export interface Camera extends MercatorPoint {
  readonly zoom: number
}

const TILE_SIZE = 512

/** Width of the whole world in CSS pixels. */
export function worldSize(zoom: number): number {
  return TILE_SIZE * 2 ** zoom
}

export function zoomOfWorldSize(size: number): number {
  return Math.log2(size / TILE_SIZE)
}

export function cameraAt(lngLat: readonly [number, number], zoom: number): Camera {
  return { ...toMercator(lngLat), zoom }
}

export function centerOf(camera: Camera): [number, number] {
  return toLngLat(camera)
}

/** Position on the map in CSS pixels, as `map.project` gives it without pitch and bearing. */
export function project(camera: Camera, size: Size, point: MercatorPoint): Point {
  const world = worldSize(camera.zoom)
  return {
    x: (point.x - camera.x) * world + size.width / 2,
    y: (point.y - camera.y) * world + size.height / 2,
  }
}

export function unproject(camera: Camera, size: Size, point: Point): MercatorPoint {
  const world = worldSize(camera.zoom)
  return {
    x: camera.x + (point.x - size.width / 2) / world,
    y: camera.y + (point.y - size.height / 2) / world,
  }
}

/** The map drags along with a pointer that moves by (dx, dy) CSS pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const world = worldSize(camera.zoom)
  return { x: camera.x - dx / world, y: camera.y - dy / world, zoom: camera.zoom }
}

/** Another zoom with the same place under the given point. */
export function zoomAbout(camera: Camera, size: Size, point: Point, zoom: number): Camera {
  const place = unproject(camera, size, point)
  const world = worldSize(zoom)
  return {
    x: place.x - (point.x - size.width / 2) / world,
    y: place.y - (point.y - size.height / 2) / world,
    zoom,
  }
}
