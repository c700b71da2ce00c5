import { clamp, contains, inflate, overlaps, type Point, type Rect, type Size } from '../geo/rect'

export interface TooltipPlace {
  readonly box: Rect
  /** From the card to the place, straight up or down; null where the card stands beside it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null
}

export interface TooltipAnchor {
  /** Where a card above ends its leader, and one below. */
  readonly above: Point
  readonly below: Point
  /** Distance between card and place, CSS pixels. */
  readonly gap: number
  readonly hasLeader: boolean
}

const EDGE = 8

/** Above, else below, else beside; off the chrome when that can be had, always on the map. */
export function placeTooltip(
  anchor: TooltipAnchor,
  card: Size,
  map: Size,
  obstacles: readonly Rect[],
): TooltipPlace {
  const room = inflate({ x: 0, y: 0, ...map }, -EDGE)
  const { above, below, gap } = anchor
  const { width, height } = card
  const keepX = (x: number) => clamp(x, room.x, Math.max(room.x, room.x + room.width - width))
  const keepY = (y: number) => clamp(y, room.y, Math.max(room.y, room.y + room.height - height))
  const middle = (above.y + below.y) / 2
  const spots = [
    { x: keepX(above.x - width / 2), y: above.y - gap - height, to: above },
    { x: keepX(below.x - width / 2), y: below.y + gap, to: below },
    { x: above.x + gap, y: keepY(middle - height / 2), to: null },
    { x: above.x - gap - width, y: keepY(middle - height / 2), to: null },
  ].map(({ x, y, to }) => ({ box: { x, y, width, height }, to }))
  const onMap = spots.filter(({ box }) => contains(room, box))
  const clear = onMap.filter(({ box }) => !obstacles.some((rect) => overlaps(box, rect)))
  const chosen = clear[0] ?? onMap[0]
  if (!chosen) {
    const box = { x: keepX(above.x - width / 2), y: keepY(above.y - gap - height), width, height }
    return { box, leader: null }
  }
  const { box, to } = chosen
  if (!to || !anchor.hasLeader) return { box, leader: null }
  const x = clamp(to.x, box.x + 12, box.x + width - 12)
  return { box, leader: { from: { x, y: to === above ? box.y + height : box.y }, to } }
}
