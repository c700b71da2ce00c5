import type { Position } from 'geojson'
import type { Area } from '../../geometry/mapshaper'

/** Whole units of 1/2^23 of the world in Web Mercator: a CSS pixel of the map at zoom 14. */
export type UnitPoint = readonly [x: number, y: number]
/** A closed ring; the first point is not repeated. */
export type UnitRing = readonly UnitPoint[]

const WORLD = 2 ** 23

/** EPSG:3857 on the unit square, y south, by the same formula as the map: the bits must agree. */
function toMercator([lng = 0, lat = 0]: Position): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [(180 + lng) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** The unit at the north-west corner of areas, from the corner of the world. */
export function originOf(areas: readonly Area[]): UnitPoint {
  const positions = areas.flatMap(ringsOf).flat()
  const west = Math.min(...positions.map(([lng = 0]) => lng))
  const north = Math.max(...positions.map(([, lat = 0]) => lat))
  const [x, y] = toMercator([west, north])
  return [Math.floor(x * WORLD), Math.floor(y * WORLD)]
}

export function toUnits([originX, originY]: UnitPoint, position: Position): UnitPoint {
  const [x, y] = toMercator(position)
  return [Math.round((x - originX / WORLD) * WORLD), Math.round((y - originY / WORLD) * WORLD)]
}

/** Every ring of an area, points that fall together and rings of less than three left out. */
export function unitRings(origin: UnitPoint, area: Area): UnitRing[] {
  return ringsOf(area)
    .map((positions) => withoutRepeats(positions.map((position) => toUnits(origin, position))))
    .filter((ring) => ring.length >= 3)
}

function ringsOf(area: Area): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
}

function withoutRepeats(points: readonly UnitPoint[]): UnitRing {
  const kept = points.filter((point, at) => at === 0 || !isSame(point, points[at - 1]))
  if (kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop()
  return kept
}

function isSame(a: UnitPoint | undefined, b: UnitPoint | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}
