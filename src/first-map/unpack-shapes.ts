import type { FirstViewFile } from '../contract'
import { unpackNumbers } from '../contract/packed-numbers'
import type { MapFrame } from '../map/geo/map-frame'
import { boxOfRings } from '../map/geo/ring-box'
import type { Shape } from '../map/geo/shape'

/** Points as x, y, x, y … in frame units. */
export type Line = readonly number[]

export interface FirstShapes {
  readonly frame: MapFrame
  readonly kabupaten: Shape
  readonly desa: readonly Shape[]
  /** In the order of the file; each with the rings of its desa. */
  readonly kecamatan: readonly Shape[]
  /** Borders between two kecamatan, once each. */
  readonly kecamatanLines: readonly Line[]
  readonly land: readonly Line[]
  readonly landLines: readonly Line[]
}

const WORLD = 2 ** 23
const BORDER_STEP = 16
const LAND_STEP = 32

export function unpackShapes(file: FirstViewFile): FirstShapes {
  const outline = unpackLines(file.outline, 1)
  const arcs = [...outline, ...unpackLines(file.borders, BORDER_STEP)]
  const cut = unpackAreas(file.desa, outline.length)
  const desa = cut.map((areaRings, at) => {
    const rings = areaRings.map((ring) => joinArcs(ring.map((arc) => arcAt(arcs, arc))))
    return makeShape(String(at), rings, rings.map(ringPath).join(''))
  })
  const named = file.kecamatan.reduce((sum, { desa: count }) => sum + count, 0)
  if (named !== cut.length || !(file.classes <= 20))
    throw new Error('first view: other desa or classes than can be drawn')
  let first = 0
  const kecamatan = file.kecamatan.map(({ code, desa: count }) => {
    const own = desa.slice(first, first + count)
    first += count
    return makeShape(
      code,
      own.flatMap(({ rings }) => rings),
    )
  })
  let from = 0
  const rings = file.rings.map((count) => {
    from += count
    return joinArcs(outline.slice(from - count, from))
  })
  return {
    frame: { origin: { x: file.origin[0] / WORLD, y: file.origin[1] / WORLD } },
    kabupaten: makeShape(file.region, rings, rings.map(ringPath).join('')),
    desa,
    kecamatan,
    kecamatanLines: linesBetween(file, cut, outline.length).map((arc) => arcAt(arcs, arc)),
    land: unpackLines(file.land, LAND_STEP),
    landLines: unpackLines(file.landLines, LAND_STEP),
  }
}

/** See the contract: number of points, then each less the point before it. */
function unpackLines(packed: string, step: number): Line[] {
  const numbers = unpackNumbers(packed)
  const lines: Line[] = []
  let [at, x, y] = [0, 0, 0]
  while (at < numbers.length) {
    const end = at + 1 + 2 * (numbers[at] ?? 0)
    if (!(end <= numbers.length)) throw new Error('first view: a line without an end')
    const line: number[] = []
    for (at += 1; at < end; at += 2) {
      x += (numbers[at] ?? 0) * step
      y += (numbers[at + 1] ?? 0) * step
      line.push(x, y)
    }
    lines.push(line)
  }
  return lines
}

/** Of each area its rings of arc numbers, `~number` for one that runs backwards. */
function unpackAreas(packed: string, outer: number): number[][][] {
  const numbers = unpackNumbers(packed)
  const areas: number[][][] = []
  let at = 0
  let next = outer
  const take = () => numbers[at++] ?? 0
  const count = () => {
    const number = take()
    // Nothing here parses by the contract, which bounds all counts.
    if (number > numbers.length) throw new Error('first view: an area without an end')
    return number
  }
  const arc = () => {
    const back = take()
    if (back === 0) return next++
    return back > 0 ? next - back : ~(next + back)
  }
  while (at < numbers.length)
    areas.push(Array.from({ length: count() }, () => Array.from({ length: count() }, arc)))
  return areas
}

function arcAt(arcs: readonly Line[], number: number): Line {
  const arc = arcs[number < 0 ? ~number : number] ?? []
  if (number >= 0) return arc
  const back: number[] = []
  for (let i = arc.length - 2; i >= 0; i -= 2) back.push(arc[i] ?? 0, arc[i + 1] ?? 0)
  return back
}

/** Arcs end to end as a ring: the end of each is the start of the next, the last that of the first. */
function joinArcs(arcs: readonly Line[]): Int32Array {
  const points: number[] = []
  for (const arc of arcs) for (let i = 0; i + 2 < arc.length; i += 1) points.push(arc[i] ?? 0)
  return new Int32Array(points)
}

/** Index loops on purpose, as in all of this file: they run once, before any compiler has warmed. */
function makeShape(code: string, rings: readonly Int32Array[], path = ''): Shape {
  return { code, name: '', path, rings, box: boxOfRings(rings) }
}

/** SVG path data of a closed ring. */
export function ringPath(ring: ArrayLike<number>): string {
  return `${linePath(ring)}z`
}

/** SVG path data of an open line. */
export function linePath(line: ArrayLike<number>): string {
  let path = ''
  for (let i = 0; i < line.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${line[i] ?? 0} ${line[i + 1] ?? 0}`
  return path
}

/** Arcs with a kecamatan on either side, the regency's own outline left out. */
function linesBetween(
  { kecamatan }: FirstViewFile,
  cut: readonly (readonly (readonly number[])[])[],
  outer: number,
): number[] {
  const owner = kecamatan.flatMap(({ desa }, at) => Array.from({ length: desa }, () => at))
  const seen = new Map<number, number>()
  const lines: number[] = []
  cut.forEach((rings, desa) => {
    for (const number of rings.flat()) {
      const arc = number < 0 ? ~number : number
      const other = seen.get(arc)
      if (other !== undefined && other !== owner[desa] && arc >= outer) lines.push(arc)
      seen.set(arc, owner[desa] ?? -1)
    }
  })
  return lines
}
