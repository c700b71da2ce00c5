import { contains, inflate, overlaps, type Point, type Rect } from '../geo/rect'

/** One way to set the text: on one line or broken. CSS pixels. */
export interface LabelVariant {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

export interface LabelRequest {
  readonly id: string
  readonly anchor: Point
  /** Preferred first. */
  readonly variants: readonly LabelVariant[]
  /** How far the middle of the label may move from the anchor, CSS pixels. */
  readonly reach: number
  /** Radius round the anchor that the text keeps off: a circle or a dot stands there. */
  readonly clearance: number
  /** Never dropped: moved further, or joined by a leader, when there is no room. */
  readonly isRequired: boolean
  /** Share of a box (0-1) that lies in the place it names. */
  readonly coverage: (box: Rect) => number
  readonly minCoverage: number
  /** The text beside a leader line, preferred first; none when this label never has a line. */
  readonly leaders: readonly LabelVariant[]
}

export interface PlacedLabel {
  readonly id: string
  readonly anchor: Point
  readonly variant: LabelVariant
  readonly box: Rect
  /** From the anchor to the text; null when the label lies on its place. */
  readonly leader: readonly Point[] | null
  readonly align: 'start' | 'middle' | 'end'
}

export interface LabelSpace {
  readonly viewport: Rect
  /** Chrome that covers the map. */
  readonly obstacles: readonly Rect[]
  /** Better kept off, as far as the label may move; lines pass over them. */
  readonly marks?: readonly Rect[]
  /** True when a box keeps off the framed area, where a text beside a leader may stand. */
  readonly isOpen: (box: Rect) => boolean
}

const GAP = 2

/** Whether a box is in view and off everything taken, with a little air. */
export function isFree(box: Rect, viewport: Rect, taken: readonly Rect[]): boolean {
  const roomy = inflate(box, GAP)
  return contains(viewport, box) && !taken.some((other) => overlaps(roomy, other))
}
