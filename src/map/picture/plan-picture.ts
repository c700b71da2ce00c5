import type { RegionCode } from '../../contract'
import { isInside } from '../geo/hit-test'
import { inflate, type Point, type Rect, type Size } from '../geo/rect'
import type { Shape } from '../geo/shape'
import type { PictureUnit } from './picture-units'
import { fitBox, joinBoxes, toPixels, toUnitsAt, type Box, type PictureView } from './picture-view'

/** An enlargement of part of the picture, laid where the framed area leaves room. */
export interface Inset {
  readonly rect: Rect
  readonly view: PictureView
  /** What it enlarges, in pixels of the main view. */
  readonly source: Rect
  /** Units that are named here and not in the main view. */
  readonly codes: ReadonlySet<RegionCode>
}

export interface PicturePlan {
  readonly main: PictureView
  readonly inset: Inset | null
}

const MARGIN = 10
/** Room a number of two digits needs round its middle, pixels. */
const NEEDED_ROOM = 6.5
/** Less than this and the inset shows nothing that the map does not. */
const LEAST_ENLARGEMENT = 1.7
const WIDTHS = [0.4, 0.46, 0.52]
const HEIGHTS = [0.4, 0.5, 0.6, 0.72, 0.84]
/** Along the lower edge stands the scale bar. */
const FOOT = 26

/**
 * Where the framed area and, when two or more of its units are too small for a number, their
 * enlargement lie in a picture of the given size: of all corners and sizes that do not cover the
 * area, the one with most readable numbers, then the largest drawing.
 */
export function planPicture(frame: Shape, units: readonly PictureUnit[], size: Size): PicturePlan {
  const whole = { x: 0, y: 0, width: size.width, height: size.height }
  const full = fitBox(frame.box, inflate(whole, -MARGIN))
  const small = units.filter((unit) => unit.room * full.scale < NEEDED_ROOM)
  const window = {
    width: (0.5 * size.width) / (2 * full.scale),
    height: (0.58 * size.height) / (2 * full.scale),
  }
  const box = densestBox(small, window)
  if (!box) return { main: full, inset: null }
  let best: PicturePlan = { main: full, inset: null }
  let bestScore = -Infinity
  for (const rect of insetRects(size)) {
    const view = fitBox(box, inflate(rect, -3))
    for (const area of mainAreas(size, rect)) {
      const main = fitBox(frame.box, inflate(area, -MARGIN))
      if (view.scale < LEAST_ENLARGEMENT * main.scale || covers(rect, frame, main)) continue
      const inset = describeInset(rect, view, main, units)
      const readable = units.filter(
        ({ code, room }) => room * (inset.codes.has(code) ? view : main).scale >= NEEDED_ROOM,
      ).length
      const score = 0.3 * readable + 1.4 * Math.log(main.scale) + Math.log(view.scale)
      if (score <= bestScore) continue
      bestScore = score
      best = { main, inset }
    }
  }
  return best
}

/** The part of a window's size that holds the middles of most small units; null with fewer than two. */
function densestBox(small: readonly PictureUnit[], window: Size): Box | null {
  let best: readonly PictureUnit[] = []
  for (const first of small)
    for (const second of small) {
      const middle: Point = {
        x: (first.point.x + second.point.x) / 2,
        y: (first.point.y + second.point.y) / 2,
      }
      const group = small.filter(
        ({ point }) =>
          Math.abs(point.x - middle.x) < window.width / 2 &&
          Math.abs(point.y - middle.y) < window.height / 2,
      )
      if (group.length > best.length) best = group
    }
  if (best.length < 2) return null
  const [minX, minY, maxX, maxY] = joinBoxes(best.map((unit) => unit.shape.box))
  const middles = joinBoxes(
    best.map(({ point: { x, y }, room }): Box => [x - room, y - room, x + room, y + room]),
  )
  // The whole units where the window has room for them, else what lies round their middles.
  const spareX = Math.max(0, window.width - (middles[2] - middles[0])) / 2
  const spareY = Math.max(0, window.height - (middles[3] - middles[1])) / 2
  return [
    Math.max(minX, middles[0] - spareX),
    Math.max(minY, middles[1] - spareY),
    Math.min(maxX, middles[2] + spareX),
    Math.min(maxY, middles[3] + spareY),
  ]
}

function insetRects({ width, height }: Size): readonly Rect[] {
  const gap = MARGIN - 2
  return WIDTHS.flatMap((w) =>
    HEIGHTS.flatMap((h) => {
      const rect = { width: w * width, height: h * height - FOOT }
      const right = width - gap - rect.width
      const bottom = height - FOOT - gap - rect.height
      return [
        { ...rect, x: gap, y: gap },
        { ...rect, x: right, y: gap },
        { ...rect, x: gap, y: bottom },
        { ...rect, x: right, y: bottom },
      ]
    }),
  )
}

/** All of the picture, or what is left beside, above or below the inset. */
function mainAreas({ width, height }: Size, rect: Rect): readonly Rect[] {
  const isLeft = rect.x < width / 4
  const isTop = rect.y < height / 8
  const after = rect.x + rect.width
  const below = rect.y + rect.height
  return [
    { x: 0, y: 0, width, height },
    isLeft
      ? { x: after, y: 0, width: width - after, height }
      : { x: 0, y: 0, width: rect.x, height },
    isTop
      ? { x: 0, y: below, width, height: height - below }
      : { x: 0, y: 0, width, height: rect.y },
    // Half beside it: the area's own shape may leave the corner free.
    isLeft
      ? { x: after / 2, y: 0, width: width - after / 2, height }
      : { x: 0, y: 0, width: (rect.x + width) / 2, height },
  ]
}

const PROBES = 9

function covers(rect: Rect, frame: Shape, view: PictureView): boolean {
  const cover = inflate(rect, 5)
  for (const ring of frame.rings)
    for (let i = 0; i < ring.length; i += 2) {
      const { x, y } = toPixels(view, { x: ring[i] ?? 0, y: ring[i + 1] ?? 0 })
      if (x > cover.x && x < cover.x + cover.width && y > cover.y && y < cover.y + cover.height)
        return true
    }
  for (let i = 0; i < PROBES * PROBES; i += 1) {
    const at = toUnitsAt(view, {
      x: cover.x + (cover.width * (i % PROBES)) / (PROBES - 1),
      y: cover.y + (cover.height * Math.floor(i / PROBES)) / (PROBES - 1),
    })
    if (isInside(frame, at.x, at.y)) return true
  }
  return false
}

function describeInset(
  rect: Rect,
  view: PictureView,
  main: PictureView,
  units: readonly PictureUnit[],
): Inset {
  const low = toUnitsAt(view, rect)
  const high = toUnitsAt(view, { x: rect.x + rect.width, y: rect.y + rect.height })
  const from = toPixels(main, low)
  const to = toPixels(main, high)
  const isShown = ({ point, room }: PictureUnit) =>
    point.x > low.x &&
    point.x < high.x &&
    point.y > low.y &&
    point.y < high.y &&
    room * main.scale < 2 * NEEDED_ROOM
  return {
    rect,
    view,
    source: { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y },
    codes: new Set(units.filter(isShown).map((unit) => unit.code)),
  }
}
