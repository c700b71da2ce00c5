import { overlaps, type Rect } from '../geo/rect'
import { isFree, type LabelRequest, type LabelSpace, type PlacedLabel } from './label-model'
import { placeLeaders } from './place-leaders'

const RING = 8
const ANGLES = 12
/** Against a move as far as the label may reach, which costs 1. */
const VARIANT_COST = 0.5
const OUTSIDE_COST = 2.2
/** For each mark that is written over. */
const MARK_COST = 1.2
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
      findPlace(request, request.reach, request.minCoverage, space, taken) ??
      (request.isRequired
        ? findPlace(request, request.reach * 2.5, LEAST_COVERAGE, space, taken)
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
  { viewport, marks = [] }: LabelSpace,
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
      const over = marks.filter((mark) => overlaps(box, mark)).length
      const cost = least + (1 - coverage) * OUTSIDE_COST + over * MARK_COST
      if (coverage < minCoverage || cost >= bestCost) continue
      bestCost = cost
      best = { id: request.id, anchor, variant, box, leader: null, align: 'middle' }
    }
  }
  return best
}

function* offsets(reach: number): Generator<readonly [number, number]> {
  yield [0, 0]
  for (let radius = RING; radius <= reach; radius += RING)
    for (let i = 0; i < ANGLES; i += 1) {
      const angle = (i / ANGLES) * 2 * Math.PI
      yield [radius * Math.cos(angle), radius * Math.sin(angle)]
    }
}
