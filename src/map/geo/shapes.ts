import type { MultiPolygon, Polygon } from 'geojson'
import type { Boundaries, RegionCode } from '../../contract'
import type { Ring } from '../camera/fit'
import { frameAt, fromUnits, toUnits, type MapFrame } from './map-frame'
import { toMercator, type MercatorPoint } from './mercator'

export interface MapGeometry {
  readonly desa: Boundaries
  readonly kecamatan: Boundaries
  readonly kabupaten: Boundaries
  /** Neighbouring regencies, with names. */
  readonly context: Boundaries
}

/** One boundary in frame units. */
export interface Shape {
  readonly code: RegionCode
  readonly name: string
  /** SVG path data, absolute starts and relative steps. */
  readonly path: string
  /** x, y, x, y …, each ring closed implicitly; holes wind the other way and count by even-odd. */
  readonly rings: readonly Int32Array[]
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number]
}

export interface MapShapes {
  readonly frame: MapFrame
  readonly desa: readonly Shape[]
  readonly kecamatan: readonly Shape[]
  readonly kabupaten: readonly Shape[]
  readonly context: readonly Shape[]
  /** Desa, kecamatan and kabupaten by code. */
  readonly byCode: ReadonlyMap<RegionCode, Shape>
}

/** Projects every boundary once; about 15,000 points take a few milliseconds. */
export function buildShapes(geometry: MapGeometry): MapShapes {
  const frame = frameAt(northWestOf(geometry.kabupaten))
  const shapesOf = (boundaries: Boundaries) =>
    boundaries.features.map((feature) =>
      buildShape(frame, feature.properties.kode, feature.properties.nama ?? '', feature.geometry),
    )
  const shapes = {
    frame,
    desa: shapesOf(geometry.desa),
    kecamatan: shapesOf(geometry.kecamatan),
    kabupaten: shapesOf(geometry.kabupaten),
    context: shapesOf(geometry.context),
  }
  const known = [...shapes.desa, ...shapes.kecamatan, ...shapes.kabupaten]
  return { ...shapes, byCode: new Map(known.map((shape) => [shape.code, shape])) }
}

/** The rings as Mercator points, for fitting the camera. */
export function outlineOf(shape: Shape, frame: MapFrame): readonly Ring[] {
  return shape.rings.map((ring) => {
    const points: MercatorPoint[] = []
    for (let i = 0; i < ring.length; i += 2)
      points.push(fromUnits(frame, ring[i] ?? 0, ring[i + 1] ?? 0))
    return points
  })
}

function buildShape(
  frame: MapFrame,
  code: RegionCode,
  name: string,
  geometry: Polygon | MultiPolygon,
): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons
    .flat()
    .map((ring) => toRing(frame, ring))
    .filter((ring) => ring.length >= 6)
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] ?? 0
      const y = ring[i + 1] ?? 0
      if (x < minX) minX = x
      if (x > maxX) maxX = x
      if (y < minY) minY = y
      if (y > maxY) maxY = y
    }
  return { code, name, path: rings.map(toPath).join(''), rings, box: [minX, minY, maxX, maxY] }
}

function toRing(frame: MapFrame, positions: readonly (readonly number[])[]): Int32Array {
  const ring: number[] = []
  for (const [lng = 0, lat = 0] of positions) {
    const units = toUnits(frame, toMercator([lng, lat]))
    const x = Math.round(units.x)
    const y = Math.round(units.y)
    if (ring.at(-2) === x && ring.at(-1) === y) continue
    ring.push(x, y)
  }
  // GeoJSON repeats the first position at the end; path and hit test close the ring themselves.
  if (ring.length > 2 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) ring.length -= 2
  return Int32Array.from(ring)
}

function toPath(ring: Int32Array): string {
  let x = ring[0] ?? 0
  let y = ring[1] ?? 0
  let path = `M${x} ${y}l`
  for (let i = 2; i < ring.length; i += 2) {
    const nextX = ring[i] ?? 0
    const nextY = ring[i + 1] ?? 0
    path += `${nextX - x} ${nextY - y} `
    x = nextX
    y = nextY
  }
  return `${path.trimEnd()}z`
}

function northWestOf(boundaries: Boundaries): MercatorPoint {
  let [west, north] = [180, -85]
  for (const { geometry } of boundaries.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const [lng = 0, lat = 0] of polygons.flat(2)) {
      if (lng < west) west = lng
      if (lat > north) north = lat
    }
  }
  return toMercator([west, north])
}
