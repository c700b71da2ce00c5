import polylabel from 'polylabel'
import type { Position } from 'geojson'
import type { Area } from './mapshaper'
import { polygonsOf, signedDoubleArea } from './rings'

type Polygon = Position[][]

const PRECISION_DEGREES = 0.0002

/** Smaller parts, in share of the whole, are slivers of drawing or islets without people. */
const SMALLEST_PART = 0.01

function sizeOf(polygon: Polygon): number {
  return Math.abs(signedDoubleArea(polygon[0] ?? []))
}

function poleOf(polygon: Polygon): [number, number] {
  const [x, y] = polylabel(polygon, PRECISION_DEGREES)
  return [x, y]
}

function bySize(area: Area): Polygon[] {
  return polygonsOf(area).toSorted((a, b) => sizeOf(b) - sizeOf(a))
}

/**
 * Pole of inaccessibility of the largest polygon (longitude, latitude): the point inside that is
 * farthest from the outline, where a label has most room.
 */
export function labelPointOf(area: Area): [number, number] {
  return poleOf(bySize(area)[0] ?? [])
}

/** The same of each further part of a scattered area, the largest first. */
export function labelPointsOfParts(area: Area): [number, number][] {
  const polygons = bySize(area)
  const total = polygons.reduce((sum, polygon) => sum + sizeOf(polygon), 0)
  return polygons
    .slice(1)
    .flatMap((polygon) => (sizeOf(polygon) < SMALLEST_PART * total ? [] : [poleOf(polygon)]))
}
