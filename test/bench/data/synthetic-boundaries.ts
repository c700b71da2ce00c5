import { chance, desaOf, type Size } from './synthetic-size.ts'

type Point = [number, number]

const WEST = 104
const NORTH = -2
const SIDE_DEGREES = 0.03
/** Pieces of one side of a desa, so that its border winds as a real one. */
const PIECES = 10
const WINDING = 0.06

/** A point of the fine grid, moved a little; corners and neighbours share it to the last digit. */
function vertex(x: number, y: number): Point {
  const step = SIDE_DEGREES / PIECES
  const shift = (axis: number): number => (chance(x, y, axis) - 0.5) * WINDING * SIDE_DEGREES
  const [dx, dy] = [shift(1), shift(2)]
  return [Number((WEST + x * step + dx).toFixed(6)), Number((NORTH - y * step + dy).toFixed(6))]
}

/** Outline of a cell, counterclockwise: down, right, up, left. */
function outline(row: number, column: number): Point[] {
  const [x, y] = [column * PIECES, row * PIECES]
  const side = Array.from({ length: PIECES }, (_, index) => index)
  return [
    ...side.map((i) => vertex(x, y + i)),
    ...side.map((i) => vertex(x + i, y + PIECES)),
    ...side.map((i) => vertex(x + PIECES, y + PIECES - i)),
    ...side.map((i) => vertex(x + PIECES - i, y)),
    vertex(x, y),
  ]
}

function collection(features: { properties: unknown; ring: Point[] }[]): string {
  const lines = features.map(({ properties, ring }) =>
    JSON.stringify({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [ring] },
    }),
  )
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

export function boundariesText(size: Size): string {
  return collection(
    desaOf(size).map(({ code, name, row, column }) => ({
      properties: { kode: code, nama: name },
      ring: outline(row, column),
    })),
  )
}

/** One neighbour, a rectangle north of the grid. */
export function neighboursText(size: Size): string {
  const east = WEST + size.desaOfEach * SIDE_DEGREES
  const [south, north] = [NORTH + 0.01, NORTH + 0.3]
  const ring: Point[] = [
    [WEST, south],
    [east, south],
    [east, north],
    [WEST, north],
    [WEST, south],
  ]
  return collection([{ properties: { kode: '98.02', nama: 'Kabupaten Sebelah' }, ring }])
}

/** About the area that the grid covers near the equator, km2. */
export function gridAreaKm2(size: Size): number {
  const side = SIDE_DEGREES * 111
  return Math.round(size.kecamatan * size.desaOfEach * side * side)
}

/** Middle of a desa's cell: longitude, latitude. */
export function middleOf(row: number, column: number): Point {
  return [WEST + (column + 0.5) * SIDE_DEGREES, NORTH - (row + 0.5) * SIDE_DEGREES]
}
