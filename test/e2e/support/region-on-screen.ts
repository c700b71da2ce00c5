import type { Locator } from '@playwright/test'
import type { Position } from 'geojson'
import { readBoundaries, readRegions } from '../../tools/published-data.ts'

export type Point = { x: number; y: number }
type Camera = { lng: number; lat: number; zoom: number }

/** Position in the Web Mercator world of MapLibre, 512 px wide at zoom 0. */
function toWorld([lng = 0, lat = 0]: Position, zoom: number): Point {
  const size = 512 * 2 ** zoom
  const sin = Math.sin((lat * Math.PI) / 180)
  return {
    x: size * (lng / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
  }
}

/**
 * Where the map looks, from `data-camera="<lng>,<lat>,<zoom>"` of its container: the place at the
 * middle of the container and the zoom in MapLibre's terms, for either engine.
 */
async function cameraOf(map: Locator): Promise<Camera> {
  const text = await map.getAttribute('data-camera')
  const [lng, lat, zoom] = (text ?? '').split(',').map(Number)
  if (lng === undefined || lat === undefined || zoom === undefined) {
    throw new Error(`The map tells no camera: data-camera is ${String(text)}.`)
  }
  return { lng, lat, zoom }
}

/** Rings of every polygon of the region, longitude and latitude. */
function ringsOf(code: string): Position[][] {
  const level = readRegions().regions.find((region) => region.code === code)?.level
  if (level === undefined) throw new Error(`There is no region ${code}.`)
  const feature = readBoundaries(level).features.find(({ properties }) => properties.kode === code)
  if (!feature) throw new Error(`${code} has no boundary.`)
  const { geometry } = feature
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/** Even-odd rule over all rings, so that holes are outside. */
export function isInside({ x, y }: Point, rings: Point[][]): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring.at(i - 1) ?? a
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) {
        inside = !inside
      }
    })
  }
  return inside
}

/**
 * Rings of a region's polygons where the map draws them now.
 * @param size of the map's container, CSS px
 * @returns points in CSS px from the container's top left corner.
 */
export async function ringsOnScreen(
  map: Locator,
  code: string,
  size: { width: number; height: number },
): Promise<Point[][]> {
  const camera = await cameraOf(map)
  const centre = toWorld([camera.lng, camera.lat], camera.zoom)
  return ringsOf(code).map((ring) =>
    ring.map((position) => {
      const world = toWorld(position, camera.zoom)
      return {
        x: world.x - centre.x + size.width / 2,
        y: world.y - centre.y + size.height / 2,
      }
    }),
  )
}
