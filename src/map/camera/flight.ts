import { worldSize, zoomOfWorldSize, type Camera } from './camera'

export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3
}

/**
 * The camera a share `t` (0-1) of the way. The scale changes geometrically and the centre with the
 * width of the view, so that every place moves along a straight line on the screen.
 */
export function cameraBetween(from: Camera, to: Camera, t: number): Camera {
  if (t >= 1) return to
  const widthFrom = 1 / worldSize(from.zoom)
  const widthTo = 1 / worldSize(to.zoom)
  const width = widthFrom * (widthTo / widthFrom) ** t
  const share =
    Math.abs(from.zoom - to.zoom) < 1e-6 ? t : (width - widthFrom) / (widthTo - widthFrom)
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    zoom: zoomOfWorldSize(1 / width),
  }
}
