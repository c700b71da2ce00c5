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
