import type { Locator, Page } from '@playwright/test'
import type { Position } from 'geojson'
import { PNG } from 'pngjs'
import { readBoundaries, readRegions } from '../../tools/published-data.ts'
import { mapOf } from './map.ts'

type Point = { x: number; y: number }
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
function isInside({ x, y }: Point, rings: Point[][]): boolean {
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

function hexAt(image: PNG, x: number, y: number): string {
  const start = (y * image.width + x) * 4
  return `#${image.data.subarray(start, start + 3).toString('hex')}`
}

function mostFrequent(values: string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/**
 * Reads from a picture of the map the colour in which a region is really drawn: the most frequent
 * one inside its boundary, so that labels, borders and tooltips in front of it do not matter.
 * @returns `#rrggbb`
 * @throws Error when no part of the region is on the screen.
 */
export async function mapColourOf(page: Page, code: string): Promise<string> {
  const map = mapOf(page)
  const image = PNG.sync.read(await map.screenshot({ animations: 'disabled', scale: 'css' }))
  const camera = await cameraOf(map)
  const centre = toWorld([camera.lng, camera.lat], camera.zoom)
  const rings = ringsOf(code).map((ring) =>
    ring.map((position) => {
      const world = toWorld(position, camera.zoom)
      return {
        x: world.x - centre.x + image.width / 2,
        y: world.y - centre.y + image.height / 2,
      }
    }),
  )
  const points = rings.flat()
  const left = Math.max(0, Math.floor(Math.min(...points.map(({ x }) => x))))
  const right = Math.min(image.width, Math.ceil(Math.max(...points.map(({ x }) => x))))
  const top = Math.max(0, Math.floor(Math.min(...points.map(({ y }) => y))))
  const bottom = Math.min(image.height, Math.ceil(Math.max(...points.map(({ y }) => y))))
  // About 40 x 40 probes are plenty for a large region, every pixel for a small one.
  const step = Math.max(1, Math.floor(Math.max(right - left, bottom - top) / 40))
  const colours: string[] = []
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      if (isInside({ x: x + 0.5, y: y + 0.5 }, rings)) colours.push(hexAt(image, x, y))
    }
  }
  const colour = mostFrequent(colours)
  if (colour === undefined) throw new Error(`${code} is not on the screen.`)
  return colour
}

/** Largest difference in any of red, green and blue, 0-255: a colour may be off by rounding. */
export function colourDistance(a: string, b: string): number {
  const parts = [1, 3, 5].map((at) =>
    Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16)),
  )
  return Math.max(...parts)
}
