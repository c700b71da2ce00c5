import type { Point, Rect } from '../geo/rect'
import type { Shape } from '../geo/shape'

export type Box = Shape['box']

/** A still camera: picture pixels a frame unit, and where the frame's origin lies. */
export interface PictureView {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The largest view that shows the whole box in the middle of an area of the picture. */
export function fitBox([minX, minY, maxX, maxY]: Box, area: Rect): PictureView {
  const scale = Math.min(
    area.width / Math.max(1, maxX - minX),
    area.height / Math.max(1, maxY - minY),
  )
  return {
    scale,
    x: area.x + area.width / 2 - (scale * (minX + maxX)) / 2,
    y: area.y + area.height / 2 - (scale * (minY + maxY)) / 2,
  }
}

export function toPixels(view: PictureView, { x, y }: Point): Point {
  return { x: view.x + view.scale * x, y: view.y + view.scale * y }
}

export function toUnitsAt(view: PictureView, { x, y }: Point): Point {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale }
}

export function joinBoxes(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
}

/** Whether any of the box can be seen in an area of the picture. */
export function isSeen([minX, minY, maxX, maxY]: Box, view: PictureView, area: Rect): boolean {
  const low = toPixels(view, { x: minX, y: minY })
  const high = toPixels(view, { x: maxX, y: maxY })
  return (
    low.x < area.x + area.width &&
    high.x > area.x &&
    low.y < area.y + area.height &&
    high.y > area.y
  )
}

/** Points nearer to the last one than this, in picture pixels, are not drawn. */
const FINEST = 0.2

/** The shape as SVG path data in picture pixels: no transform, so that a pen keeps its width on paper. */
export function pathAt(shape: Shape, view: PictureView): string {
  let path = ''
  for (const ring of shape.rings) {
    let [lastX, lastY] = [Infinity, Infinity]
    let isFirst = true
    for (let i = 0; i < ring.length; i += 2) {
      const x = view.x + view.scale * (ring[i] ?? 0)
      const y = view.y + view.scale * (ring[i + 1] ?? 0)
      if (!isFirst && Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST) continue
      path += `${isFirst ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
      isFirst = false
      lastX = x
      lastY = y
    }
    if (!isFirst) path += 'z'
  }
  return path
}
