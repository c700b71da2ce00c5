import { contains, inflate, overlaps, type Point, type Rect } from '../geo/rect'
import { placeLeaders } from './place-leaders'

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
  /** True when a box keeps off the framed area, where a text beside a leader may stand. */
  readonly isOpen: (box: Rect) => boolean
}

const GAP = 2
const RING = 8
const ANGLES = 12
/** Against a move as far as the label may reach, which costs 1. */
const VARIANT_COST = 0.5
const OUTSIDE_COST = 2.2
/** A required label moved far still has to touch its place, or it would name another. */
const LEAST_COVERAGE = 0.28

/**
 * Places labels one by one in the order given, each where it costs least: near its anchor, inside
 * its place, on as few lines as possible, never over another. Deterministic.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  space: LabelSpace,
): readonly PlacedLabel[] {
  const taken: Rect[] = [...space.obstacles]
  const placed = new Map<string, PlacedLabel>()
  const homeless: LabelRequest[] = []
  const put = (label: PlacedLabel) => {
    placed.set(label.id, label)
    taken.push(label.box)
  }
  for (const request of requests) {
    const found =
      findPlace(request, request.reach, request.minCoverage, space.viewport, taken) ??
      (request.isRequired
        ? findPlace(request, request.reach * 2.5, LEAST_COVERAGE, space.viewport, taken)
        : null)
    if (found) put(found)
    else homeless.push(request)
  }
  const led = placeLeaders(
    homeless.filter((request) => request.leaders.length > 0),
    space,
    taken,
  )
  for (const label of led) put(label)
  return requests.flatMap(({ id }) => placed.get(id) ?? [])
}

function findPlace(
  request: LabelRequest,
  reach: number,
  minCoverage: number,
  viewport: Rect,
  taken: readonly Rect[],
): PlacedLabel | null {
  let best: PlacedLabel | null = null
  let bestCost = Infinity
  const { anchor, clearance } = request
  const core: Rect = {
    x: anchor.x - clearance,
    y: anchor.y - clearance,
    width: 2 * clearance,
    height: 2 * clearance,
  }
  for (const [dx, dy] of offsets(reach)) {
    const moved = Math.hypot(dx, dy) / Math.max(1, request.reach)
    for (const [index, variant] of request.variants.entries()) {
      const least = moved + index * VARIANT_COST
      if (least >= bestCost) continue
      const box = {
        x: anchor.x + dx - variant.width / 2,
        y: anchor.y + dy - variant.height / 2,
        width: variant.width,
        height: variant.height,
      }
      if (clearance > 0 && overlaps(box, core)) continue
      if (!isFree(box, viewport, taken)) continue
      const coverage = request.coverage(box)
      const cost = least + (1 - coverage) * OUTSIDE_COST
      if (coverage < minCoverage || cost >= bestCost) continue
      bestCost = cost
      best = { id: request.id, anchor, variant, box, leader: null, align: 'middle' }
    }
  }
  return best
}

export function isFree(box: Rect, viewport: Rect, taken: readonly Rect[]): boolean {
  const roomy = inflate(box, GAP)
  return contains(viewport, box) && !taken.some((other) => overlaps(roomy, other))
}

function* offsets(reach: number): Generator<readonly [number, number]> {
  yield [0, 0]
  for (let radius = RING; radius <= reach; radius += RING)
    for (let i = 0; i < ANGLES; i += 1) {
      const angle = (i / ANGLES) * 2 * Math.PI
      yield [radius * Math.cos(angle), radius * Math.sin(angle)]
    }
}
