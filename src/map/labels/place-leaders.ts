import { overlaps, type Point, type Rect } from '../geo/rect'
import { isFree, type LabelRequest, type LabelSpace, type PlacedLabel } from './place-labels'

type Side = 'left' | 'right'

const TAIL = 12
const TEXT_GAP = 5
const ROW_GAP = 9
const COLUMN_STEP = 14
/** Rows start this far above or below the height of their anchors. */
const SHIFTS = [0, -24, 24, -48, 48, -80, 80, -120, 120, -170, 170, -230, 230, -300, 300]

/**
 * Sets the names of places too small for them in a column beside the framed area, each joined to
 * its place by a line. The column stands as near as it can; lines cross neither text nor each other
 * when that can be had. What finds no row is left out.
 */
export function placeLeaders(
  requests: readonly LabelRequest[],
  space: LabelSpace,
  taken: readonly Rect[],
): readonly PlacedLabel[] {
  const middle = medianX(requests)
  const left = requests.filter((request) => sideOf(request, space, middle) === 'left')
  const right = requests.filter((request) => !left.includes(request))
  const first = placeColumn(right, 'right', space, taken)
  const busy = [...taken, ...first.flatMap(footprint)]
  return [...first, ...placeColumn(left, 'left', space, busy)]
}

function medianX(requests: readonly LabelRequest[]): number {
  const xs = requests.map((request) => request.anchor.x).toSorted((a, b) => a - b)
  return xs[Math.floor(xs.length / 2)] ?? 0
}

/** A handful goes to the nearer edge together; many are shared between both sides. */
function sideOf(request: LabelRequest, { viewport }: LabelSpace, middle: number): Side {
  const centre = viewport.x + viewport.width / 2
  if (Math.abs(middle - centre) > viewport.width * 0.12) return middle < centre ? 'left' : 'right'
  return request.anchor.x < middle ? 'left' : 'right'
}

function placeColumn(
  requests: readonly LabelRequest[],
  side: Side,
  space: LabelSpace,
  taken: readonly Rect[],
): readonly PlacedLabel[] {
  if (requests.length === 0) return []
  const sorted = requests.toSorted((a, b) => a.anchor.y - b.anchor.y || (a.id < b.id ? -1 : 1))
  let best: readonly PlacedLabel[] = []
  for (const mayCross of [false, true]) {
    for (const edge of columnEdges(sorted, side, space)) {
      for (const shift of SHIFTS) {
        const rows = placeRows(sorted, side, edge, shift, space, taken, mayCross)
        if (rows.length > best.length) best = rows
        if (best.length === sorted.length) return best
      }
    }
  }
  return best
}

/** Where the text begins (right side) or ends (left side), nearest to the anchors first. */
function columnEdges(requests: readonly LabelRequest[], side: Side, { viewport }: LabelSpace) {
  const xs = requests.map((request) => request.anchor.x)
  const widest = Math.max(...requests.map((request) => request.leader?.width ?? 0))
  const edges: number[] = []
  if (side === 'right') {
    const last = viewport.x + viewport.width - widest - 4
    for (let x = Math.max(...xs) + 36; x <= last; x += COLUMN_STEP) edges.push(x)
    if (edges.length === 0) edges.push(last)
  } else {
    const last = viewport.x + widest + 4
    for (let x = Math.min(...xs) - 36; x >= last; x -= COLUMN_STEP) edges.push(x)
    if (edges.length === 0) edges.push(last)
  }
  return edges
}

function placeRows(
  requests: readonly LabelRequest[],
  side: Side,
  edge: number,
  shift: number,
  space: LabelSpace,
  taken: readonly Rect[],
  mayCross: boolean,
): readonly PlacedLabel[] {
  const rows: PlacedLabel[] = []
  const busy = [...taken]
  const lines: (readonly Point[])[] = []
  let top = -Infinity
  for (const request of requests) {
    const variant = request.leader
    if (!variant) continue
    const x = side === 'right' ? edge : edge - variant.width
    const lowest = Math.max(top, request.anchor.y + shift - variant.height / 2)
    for (let y = lowest; y < lowest + 160; y += 6) {
      const box = { x, y, width: variant.width, height: variant.height }
      if (!isFree(box, space.viewport, busy) || !space.isOpen(box)) continue
      const leader = leaderTo(request.anchor, box, side)
      const label: PlacedLabel = {
        id: request.id,
        anchor: request.anchor,
        variant,
        box,
        leader,
        align: side === 'right' ? 'start' : 'end',
      }
      if (!mayCross && (isBlocked(label, taken) || lines.some((line) => cross(line, leader))))
        continue
      rows.push(label)
      lines.push(leader)
      busy.push(box)
      top = y + variant.height + ROW_GAP
      break
    }
  }
  return rows
}

function leaderTo(anchor: Point, box: Rect, side: Side): readonly Point[] {
  const y = box.y + box.height / 2
  const end = side === 'right' ? box.x - TEXT_GAP : box.x + box.width + TEXT_GAP
  const knee = side === 'right' ? end - TAIL : end + TAIL
  return [anchor, { x: knee, y }, { x: end, y }]
}

/** The line runs over another label; beads of its own width stand for it. */
function isBlocked(label: PlacedLabel, taken: readonly Rect[]): boolean {
  return beads(label).some((bead) => taken.some((rect) => overlaps(bead, rect)))
}

function footprint(label: PlacedLabel): readonly Rect[] {
  return [label.box, ...beads(label)]
}

export function beads({ leader }: PlacedLabel): readonly Rect[] {
  const rects: Rect[] = []
  for (const [i, to] of (leader ?? []).entries()) {
    const from = leader?.[i - 1]
    if (!from) continue
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6))
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      rects.push({ x: x - 2, y: y - 2, width: 4, height: 4 })
    }
  }
  return rects
}

function cross(a: readonly Point[], b: readonly Point[]): boolean {
  return segments(a).some(([a1, a2]) => segments(b).some(([b1, b2]) => meet(a1, a2, b1, b2)))
}

function segments(line: readonly Point[]): readonly (readonly [Point, Point])[] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to] as const)
}

function meet(a1: Point, a2: Point, b1: Point, b2: Point): boolean {
  return turn(a1, a2, b1) * turn(a1, a2, b2) < 0 && turn(b1, b2, a1) * turn(b1, b2, a2) < 0
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
}
