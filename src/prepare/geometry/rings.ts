import type { Position } from 'geojson'
import type { Area } from './mapshaper'

export type Ring = readonly Position[]

/** Polygons of an area, each a list of rings, the outer ring first. */
export function polygonsOf(area: Area): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates
}

export function ringsOf(area: Area): Position[][] {
  return polygonsOf(area).flat()
}

/** West, south, east, north in degrees. */
export function boundsOf(area: Area): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of ringsOf(area)) {
    for (const [x = NaN, y = NaN] of ring) {
      west = Math.min(west, x)
      south = Math.min(south, y)
      east = Math.max(east, x)
      north = Math.max(north, y)
    }
  }
  return [west, south, east, north]
}

/** Twice the signed planar area; positive when counterclockwise. */
export function signedDoubleArea(ring: Ring): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

/** Even-odd rule; a point exactly on an edge may fall to either side. */
export function contains(area: Area, x: number, y: number): boolean {
  let inside = false
  for (const ring of ringsOf(area)) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i] ?? []
      const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

const KM_PER_DEGREE = 111.195

/** Kilometres from a point to the nearest edge of an area, zero inside; flat, good to some tens of km. */
export function kmToArea(area: Area, lng: number, lat: number): number {
  if (contains(area, lng, lat)) return 0
  const shrink = Math.cos((lat * Math.PI) / 180)
  const flat = ([x = NaN, y = NaN]: Position): [number, number] => [(x - lng) * shrink, y - lat]
  let nearest = Infinity
  for (const ring of ringsOf(area)) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [ax, ay] = flat(ring[i] ?? [])
      const [bx, by] = flat(ring[i + 1] ?? [])
      const [dx, dy] = [bx - ax, by - ay]
      const length = dx * dx + dy * dy
      const along = length === 0 ? 0 : -(ax * dx + ay * dy) / length
      const t = Math.min(1, Math.max(0, along))
      nearest = Math.min(nearest, Math.hypot(ax + t * dx, ay + t * dy))
    }
  }
  return nearest * KM_PER_DEGREE
}
