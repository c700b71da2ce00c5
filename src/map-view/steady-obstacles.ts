import { contains, type Rect } from '../map'

/** CSS pixels by which a card may shrink before the map takes its room back. */
const SLACK = 72

/** Without what lies wholly inside another: a card's own parts may move about in it. */
export function outermost(rects: readonly Rect[]): readonly Rect[] {
  return rects.filter(
    (rect, index) =>
      !rects.some(
        (other, at) =>
          at !== index && contains(other, rect) && (at < index || !contains(rect, other)),
      ),
  )
}

/**
 * The room kept free of the map: what a card took before as long as it covers the card of now, so
 * that a legend of one line less moves neither the camera nor a label. Both lists are in the order
 * of the cards, CSS pixels.
 */
export function steadyObstacles(before: readonly Rect[], now: readonly Rect[]): readonly Rect[] {
  if (before.length !== now.length) return now
  const kept = now.map((rect, index) => {
    const old = before[index]
    const isSpare = old && old.height - rect.height <= SLACK && old.width - rect.width <= SLACK
    return isSpare && contains(old, rect) ? old : rect
  })
  return kept.every((rect, index) => rect === before[index]) ? before : kept
}
