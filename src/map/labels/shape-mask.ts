import { project, type Camera } from '../camera/camera'
import { frameScale, type MapFrame } from '../geo/map-frame'
import type { Point, Rect, Size } from '../geo/rect'
import type { Shape } from '../geo/shape'

/** Which cells of the map a shape covers: asking it is far cheaper than asking the polygon. */
export interface ShapeMask {
  /** Share (0-1) of a box in CSS pixels that the shape covers. */
  readonly shareOf: (box: Rect) => number
  /** Points of a grid about `step` CSS pixels wide that lie in the shape, row by row. */
  readonly gridPoints: (step: number) => readonly Point[]
}

const CELL = 5

/** Masks at one camera, each made when first asked for. */
export type MaskOf = (shape: Shape) => ShapeMask

export function masksAt(frame: MapFrame, camera: Camera, size: Size): MaskOf {
  const masks = new Map<Shape, ShapeMask>()
  return (shape) => {
    let mask = masks.get(shape)
    if (!mask) {
      mask = maskShape(shape, frame, camera, size)
      masks.set(shape, mask)
    }
    return mask
  }
}

/** Fills the shape row by row (even-odd), only where it is in view. */
function maskShape(shape: Shape, frame: MapFrame, camera: Camera, size: Size): ShapeMask {
  const scale = frameScale(camera)
  const origin = project(camera, size, frame.origin)
  const [minX, minY, maxX, maxY] = shape.box
  const left = Math.max(0, Math.floor((origin.x + minX * scale) / CELL))
  const top = Math.max(0, Math.floor((origin.y + minY * scale) / CELL))
  const right = Math.min(Math.ceil(size.width / CELL), Math.ceil((origin.x + maxX * scale) / CELL))
  const bottom = Math.min(
    Math.ceil(size.height / CELL),
    Math.ceil((origin.y + maxY * scale) / CELL),
  )
  const width = Math.max(0, right - left)
  const cells = new Uint8Array(width * Math.max(0, bottom - top))
  const columnOf = (x: number) => (origin.x + x * scale) / CELL - 0.5 - left
  for (const [row, crossings] of crossingsByRow(shape, top, bottom, origin.y, scale)) {
    crossings.sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(columnOf(crossings[i] ?? 0)))
      const to = Math.min(width, Math.ceil(columnOf(crossings[i + 1] ?? 0)))
      if (to > from) cells.fill(1, (row - top) * width + from, (row - top) * width + to)
    }
  }
  return {
    shareOf: (box) => {
      const x0 = Math.floor(box.x / CELL)
      const x1 = Math.max(x0 + 1, Math.ceil((box.x + box.width) / CELL))
      const y0 = Math.floor(box.y / CELL)
      const y1 = Math.max(y0 + 1, Math.ceil((box.y + box.height) / CELL))
      let covered = 0
      for (let y = Math.max(y0, top); y < Math.min(y1, bottom); y += 1)
        for (let x = Math.max(x0, left); x < Math.min(x1, right); x += 1)
          covered += cells[(y - top) * width + x - left] ?? 0
      return covered / ((x1 - x0) * (y1 - y0))
    },
    gridPoints: (step) => {
      const stride = Math.max(1, Math.round(step / CELL))
      const points: Point[] = []
      for (let y = top + (stride - (top % stride)); y < bottom; y += stride)
        for (let x = left + (stride - (left % stride)); x < right; x += stride)
          if (cells[(y - top) * width + x - left] === 1)
            points.push({ x: (x + 0.5) * CELL, y: (y + 0.5) * CELL })
      return points
    },
  }
}

/** Where the middle of each row of cells crosses the border, x in frame units. */
function crossingsByRow(
  shape: Shape,
  top: number,
  bottom: number,
  originY: number,
  scale: number,
): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>()
  const rowOf = (y: number) => (originY + y * scale) / CELL - 0.5
  for (const ring of shape.rings) {
    let fromX = ring.at(-2) ?? 0
    let fromRow = rowOf(ring.at(-1) ?? 0)
    for (let i = 0; i < ring.length; i += 2) {
      const toX = ring[i] ?? 0
      const toRow = rowOf(ring[i + 1] ?? 0)
      const first = Math.max(top, Math.ceil(Math.min(fromRow, toRow)))
      const last = Math.min(bottom, Math.ceil(Math.max(fromRow, toRow)))
      for (let row = first; row < last; row += 1) {
        const x = fromX + ((row - fromRow) / (toRow - fromRow)) * (toX - fromX)
        const crossings = rows.get(row)
        if (crossings) crossings.push(x)
        else rows.set(row, [x])
      }
      fromX = toX
      fromRow = toRow
    }
  }
  return rows
}
