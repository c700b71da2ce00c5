import { overlaps, type Point, type Rect } from '../geo/rect'
import { cross } from './lines'
import {
  isFree,
  type LabelRequest,
  type LabelSpace,
  type LabelVariant,
  type PlacedLabel,
} from './label-model'

type Side = 'left' | 'right'

/** A column of texts: set from its edge outwards, or flush with the edge of the map. */
interface Column {
  readonly side: Side
  readonly isFlush: boolean
  readonly x: number
}

interface Goal {
  readonly crossing: Crossing
  /** What no line runs over, `names` apart. */
  readonly walls: readonly Rect[]
  /** Only more labels than this are of use. */
  readonly toBeat: number
}

const TAIL = 12
const TEXT_GAP = 5
const ROW_GAP = 8
const ROW_STEP = 7
const ROW_SEARCH = 150
const COLUMN_STEP = 36
const NEAREST_COLUMN = 36
/** What lines may run over, best first: nothing; each other; names too. */
const CROSSINGS = ['none', 'lines', 'names'] as const
type Crossing = (typeof CROSSINGS)[number]
/**
 * Which place has the upper row: the higher one; or, for a column above (below) its places, the one
 * farther from (nearer to) the column, so that the lines fan out.
 */
const ORDERS: readonly ((a: LabelRequest, b: LabelRequest, side: Side) => number)[] = [
  (a, b) => a.anchor.y - b.anchor.y,
  (a, b, side) => depth(b, side) - depth(a, side),
  (a, b, side) => depth(a, side) - depth(b, side),
]
/** Rows start this far above or below the height of their anchors. */
const SHIFTS = [0, -24, 24, -48, 48, -80, 80, -120, 120, -170, 170, -230, 230, -300, 300]

/**
 * Sets the names of places too small for them in a column beside the framed area, each joined to
 * its place by a line. The column stands as near as it can; lines cross neither text nor each other
 * when that can be had, and values give way before names. What finds no row is left out.
 */
export function placeLeaders(
  requests: readonly LabelRequest[],
  space: LabelSpace,
  taken: readonly Rect[],
): readonly PlacedLabel[] {
  const middle = medianX(requests)
  const left = requests.filter((request) => sideOf(request, space, middle) === 'left')
  const right = requests.filter((request) => !left.includes(request))
  const first = placeSide(right, 'right', space, taken)
  const busy = [...taken, ...first.flatMap((label) => [label.box, ...beads(label)])]
  return [...first, ...placeSide(left, 'left', space, busy)]
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

function placeSide(
  requests: readonly LabelRequest[],
  side: Side,
  space: LabelSpace,
  taken: readonly Rect[],
): readonly PlacedLabel[] {
  if (requests.length === 0) return []
  // A line may pass a mark: its own place often stands under one.
  const marks = new Set(space.marks)
  const walls = taken.filter((rect) => !marks.has(rect))
  let best: readonly PlacedLabel[] = []
  for (const crossing of CROSSINGS)
    for (const variant of [0, 1])
      for (const column of columns(requests, variant, side, space))
        for (const order of ORDERS) {
          const sorted = requests.toSorted((a, b) => order(a, b, side) || (a.id < b.id ? -1 : 1))
          for (const shift of SHIFTS) {
            const goal = { crossing, walls, toBeat: best.length }
            const rows = placeRows(sorted, variant, column, shift, space, taken, goal)
            if (rows.length > best.length) best = rows
            if (best.length === requests.length) return best
          }
        }
  return best
}

/** From the anchor away from the column: 0 at its edge of the map. */
function depth({ anchor }: LabelRequest, side: Side): number {
  return side === 'right' ? -anchor.x : anchor.x
}

function textOf(request: LabelRequest, variant: number): LabelVariant | undefined {
  return request.leaders[variant] ?? request.leaders.at(-1)
}

/** Nearest to the anchors first, the edge of the map last. */
function columns(
  requests: readonly LabelRequest[],
  variant: number,
  side: Side,
  { viewport }: LabelSpace,
): readonly Column[] {
  const xs = requests.map((request) => request.anchor.x)
  const widest = Math.max(...requests.map((request) => textOf(request, variant)?.width ?? 0))
  const found: Column[] = []
  if (side === 'right') {
    const edge = viewport.x + viewport.width - TEXT_GAP
    for (let x = Math.max(...xs) + NEAREST_COLUMN; x + widest <= edge; x += COLUMN_STEP)
      found.push({ side, isFlush: false, x })
    return [...found, { side, isFlush: false, x: edge - widest }, { side, isFlush: true, x: edge }]
  }
  const edge = viewport.x + TEXT_GAP
  for (let x = Math.min(...xs) - NEAREST_COLUMN; x - widest >= edge; x -= COLUMN_STEP)
    found.push({ side, isFlush: false, x })
  return [...found, { side, isFlush: false, x: edge + widest }, { side, isFlush: true, x: edge }]
}

function placeRows(
  requests: readonly LabelRequest[],
  variant: number,
  column: Column,
  shift: number,
  space: LabelSpace,
  taken: readonly Rect[],
  { crossing, walls, toBeat }: Goal,
): readonly PlacedLabel[] {
  const rows: PlacedLabel[] = []
  const busy = [...taken]
  let failed = 0
  let top = -Infinity
  for (const request of requests) {
    const text = textOf(request, variant)
    if (!text) continue
    const lowest = Math.max(top, request.anchor.y + shift - text.height / 2)
    for (let y = lowest; y < lowest + ROW_SEARCH; y += ROW_STEP) {
      const label = rowAt(request, text, column, y)
      if (!isFree(label.box, space.viewport, busy) || !space.isOpen(label.box)) continue
      if (crossing === 'none' && rows.some((row) => cross(row, label))) continue
      if (crossing !== 'names' && touches(rows, label, walls)) continue
      rows.push(label)
      busy.push(label.box)
      top = y + text.height + ROW_GAP
      break
    }
    if (rows.at(-1)?.id !== request.id) failed += 1
    if (requests.length - failed <= toBeat) return []
  }
  return rows
}

function rowAt(
  { id, anchor }: LabelRequest,
  text: LabelVariant,
  { side, isFlush, x }: Column,
  y: number,
): PlacedLabel {
  const startsAtX = (side === 'right') !== isFlush
  const box = {
    x: startsAtX ? x : x - text.width,
    y,
    width: text.width,
    height: text.height,
  }
  const outward = side === 'right' ? -1 : 1
  const end = (side === 'right' ? box.x : box.x + box.width) + outward * TEXT_GAP
  const height = y + text.height / 2
  return {
    id,
    anchor,
    variant: text,
    box,
    leader: [anchor, { x: end + outward * TAIL, y: height }, { x: end, y: height }],
    align: startsAtX ? 'start' : 'end',
  }
}

/** The line runs over something else that is written, or one of the rows' lines over the label. */
function touches(
  rows: readonly PlacedLabel[],
  label: PlacedLabel,
  walls: readonly Rect[],
): boolean {
  const line = beads(label)
  return (
    line.some((bead) => walls.some((rect) => overlaps(bead, rect))) ||
    rows.some(
      (row) =>
        line.some((bead) => overlaps(bead, row.box)) ||
        beads(row).some((bead) => overlaps(bead, label.box)),
    )
  )
}

/** Small boxes along a leader, to stand for it where boxes are compared. */
export function beads({ leader }: PlacedLabel): readonly Rect[] {
  const rects: Rect[] = []
  for (const [i, to] of (leader ?? []).entries()) {
    const from: Point | undefined = leader?.[i - 1]
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
