import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Boundaries, RegionCode } from '../../contract'
import type { Ring } from '../camera/fit'
import { frameAt, fromUnits, toUnits, type MapFrame } from './map-frame'
import { boxOfRings } from './ring-box'
import { toMercator, type MercatorPoint } from './mercator'
import type { Shape } from './shape'

export interface MapGeometry {
  readonly desa: Boundaries
  readonly kecamatan: Boundaries
  readonly kabupaten: Boundaries
  /** Neighbouring regencies, with names. */
  readonly context: Boundaries
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

/** Areas that are laid over the map, as one SVG path in frame units. */
export function areaPath(frame: MapFrame, areas: Boundaries): string {
  return areas.features.map(({ geometry }) => buildShape(frame, '', '', geometry).path).join('')
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
  const rings = ringsOf(geometry)
    .map((ring) => toRing(frame, ring))
    .filter((ring) => ring.length >= 6)
  let path = ''
  for (const ring of rings) path += toPath(ring)
  return { code, name, path, rings, box: boxOfRings(rings) }
}

type Positions = Position[]

function ringsOf(geometry: Polygon | MultiPolygon): readonly Positions[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/** Index loops on purpose: this runs once, before any compiler has warmed to it. */
function toRing(frame: MapFrame, positions: Positions): Int32Array {
  const ring = new Int32Array(positions.length * 2)
  let length = 0
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i]
    if (!position) continue
    const units = toUnits(frame, toMercator(position as [number, number]))
    const x = Math.round(units.x)
    const y = Math.round(units.y)
    if (length > 0 && ring[length - 2] === x && ring[length - 1] === y) continue
    ring[length] = x
    ring[length + 1] = y
    length += 2
  }
  // GeoJSON repeats the first position at the end; path and hit test close the ring themselves.
  if (length > 2 && ring[0] === ring[length - 2] && ring[1] === ring[length - 1]) length -= 2
  return ring.subarray(0, length)
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
  return `${path}z`
}

function northWestOf(boundaries: Boundaries): MercatorPoint {
  let [west, north] = [180, -85]
  for (const { geometry } of boundaries.features)
    for (const ring of ringsOf(geometry))
      for (const position of ring) {
        west = Math.min(west, position[0] ?? west)
        north = Math.max(north, position[1] ?? north)
      }
  return toMercator([west, north])
}
