import type { MercatorPoint } from '../geo/mercator'
import { inflate, type Padding, type Rect, type Size } from '../geo/rect'
import { worldSize, zoomOfWorldSize, type Camera } from './camera'
import type { MercatorBox } from './limits'

export interface FitOptions {
  readonly size: Size
  readonly padding: Padding
  /** Chrome floating over the map; no point of the outline comes to lie under it. */
  readonly obstacles: readonly Rect[]
  readonly maxZoom: number
}

export type Ring = readonly MercatorPoint[]

const CLEARANCE = 10
const SAMPLE_STEP = 8
const STEPS = 8
const GRID = 16

export function boxOf(points: readonly MercatorPoint[]): MercatorBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return { minX, minY, maxX, maxY }
}

/** The box as large as the padding leaves room for, in the middle of what is left. */
export function fitBox(box: MercatorBox, options: Omit<FitOptions, 'obstacles'>): Camera {
  const { size, padding, maxZoom } = options
  const width = Math.max(40, size.width - padding.left - padding.right)
  const height = Math.max(40, size.height - padding.top - padding.bottom)
  const zoom = Math.min(
    maxZoom,
    zoomOfWorldSize(Math.min(width / (box.maxX - box.minX), height / (box.maxY - box.minY))),
  )
  const world = worldSize(zoom)
  return {
    x: (box.minX + box.maxX) / 2 - (padding.left - padding.right) / 2 / world,
    y: (box.minY + box.maxY) / 2 - (padding.top - padding.bottom) / 2 / world,
    zoom,
  }
}

/**
 * The outline as large as it can be inside the padding without touching an obstacle: an irregular
 * regency fits round a legend in its empty corner, where its bounding box would not.
 * Halves the interval of zooms, and at each looks for the free place nearest the middle.
 */
export function fitOutline(rings: readonly Ring[], options: FitOptions): Camera {
  const box = boxOf(rings.flat())
  const largest = fitBox(box, options)
  if (options.obstacles.length === 0) return largest
  const obstacles = options.obstacles.map((obstacle) => inflate(obstacle, CLEARANCE))
  const points = sampleOutline(rings, SAMPLE_STEP / worldSize(largest.zoom))
  let best = freePlace(points, box, largest.zoom, options, obstacles)
  if (best) return best
  let low = largest.zoom - 2
  let high = largest.zoom
  for (let step = 0; step < STEPS; step += 1) {
    const zoom = (low + high) / 2
    const found = freePlace(points, box, zoom, options, obstacles)
    if (found) {
      best = found
      low = zoom
    } else high = zoom
  }
  return best ?? largest
}

function freePlace(
  points: Float64Array,
  box: MercatorBox,
  zoom: number,
  { size, padding }: FitOptions,
  obstacles: readonly Rect[],
): Camera | null {
  const world = worldSize(zoom)
  const slackX = size.width - padding.left - padding.right - (box.maxX - box.minX) * world
  const slackY = size.height - padding.top - padding.bottom - (box.maxY - box.minY) * world
  for (const [shareX, shareY] of PLACES) {
    const x = padding.left + Math.max(0, slackX) * shareX - box.minX * world
    const y = padding.top + Math.max(0, slackY) * shareY - box.minY * world
    const blocked = obstacles.some((rect) =>
      holdsAny(
        points,
        (rect.x - x) / world,
        (rect.y - y) / world,
        (rect.x + rect.width - x) / world,
        (rect.y + rect.height - y) / world,
      ),
    )
    if (!blocked) return { x: (size.width / 2 - x) / world, y: (size.height / 2 - y) / world, zoom }
  }
  return null
}

/** Shares of the slack, nearest to the middle first. */
const PLACES: readonly (readonly [number, number])[] = Array.from(
  { length: (GRID + 1) ** 2 },
  (_, index): readonly [number, number] => [
    (index % (GRID + 1)) / GRID,
    Math.floor(index / (GRID + 1)) / GRID,
  ],
).toSorted((a, b) => offCentre(a) - offCentre(b))

function offCentre([x, y]: readonly [number, number]): number {
  return (x - 0.5) ** 2 + (y - 0.5) ** 2
}

function holdsAny(
  points: Float64Array,
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
): boolean {
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    if (x >= minX && x <= maxX && y >= minY && y <= maxY) return true
  }
  return false
}

/** x, y, x, y … about one point a cell along every ring, long straight borders included. */
function sampleOutline(rings: readonly Ring[], cell: number): Float64Array {
  const found: number[] = []
  for (const ring of rings) {
    const [first] = ring
    if (!first) continue
    let from = first
    for (const to of [...ring.slice(1), first]) {
      const length = Math.hypot(to.x - from.x, to.y - from.y)
      if (length < cell / 2) continue
      const pieces = Math.ceil(length / cell)
      for (let piece = 1; piece <= pieces; piece += 1) {
        const share = piece / pieces
        found.push(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
      }
      from = to
    }
  }
  return Float64Array.from(found)
}
