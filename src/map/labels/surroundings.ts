import type { Island, LocalizedText, Sea } from '../../contract'
import { project, type Camera } from '../camera/camera'
import { toMercator } from '../geo/mercator'
import { contains, inflate, overlaps, type Point, type Rect, type Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import type { DraftLabel } from './draft-label'
import { labelStyle, type LabelKind } from './label-style'
import type { MeasureText } from './measure-text'
import type { LabelVariant } from './label-model'
import { isCompactSize } from './compact'
import type { MaskOf } from './shape-mask'
import { nameVariants } from './variants'

/** What the map writes beside the names of places. */
export interface MapWords {
  readonly regencyPrefix: string
  readonly seaName: (name: LocalizedText) => string
}

interface Surroundings {
  readonly shapes: MapShapes
  readonly camera: Camera
  readonly size: Size
  readonly scale: number
  readonly viewport: Rect
  readonly taken: readonly Rect[]
  readonly maskOf: MaskOf
  readonly measure: MeasureText
  readonly islands: readonly Island[]
  readonly seas: readonly Sea[]
  readonly words: MapWords
}

const GRID_STEP = 26
const ISLANDS_FROM = 9.2

/** The names of seas where the whole of each stands on water. */
export function seaRequests(around: Surroundings): readonly DraftLabel[] {
  const land = [...around.shapes.kabupaten, ...around.shapes.context]
  return around.seas.flatMap((sea) => seaRequest(sea, land, around))
}

function seaRequest(
  sea: Sea,
  land: MapShapes['context'],
  around: Surroundings,
): readonly DraftLabel[] {
  const { camera, size, words, maskOf, viewport, taken } = around
  const name = words.seaName(sea.name)
  const variants = variantsOf(name, 'sea', around).slice(0, 1)
  for (const place of sea.at) {
    const anchor = project(camera, size, toMercator(place))
    const box = boxAt(anchor, variants[0])
    const isOnWater = land.every((shape) => maskOf(shape).shareOf(box) === 0)
    if (!isOnWater || !isRoomy(box, viewport, taken)) continue
    return [draftAt(name, 'sea', anchor, variants)]
  }
  return []
}

/** Each neighbour's name near the middle of what is seen of it, wholly inside. */
export function neighbourRequests(around: Surroundings): readonly DraftLabel[] {
  const regency = around.shapes.kabupaten.map(around.maskOf)
  const roomAround = 3 * around.scale
  // Land further off is drawn for the coast's sake and has no name.
  const named = around.shapes.context.filter((shape) => shape.name !== '')
  return named.flatMap((shape) => {
    const points = around.maskOf(shape).gridPoints(GRID_STEP * around.scale)
    if (points.length === 0) return []
    const middle = {
      x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
      y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
    }
    const name = shape.name.replace(/^Kabupaten /, `${around.words.regencyPrefix} `).toUpperCase()
    const variants = variantsOf(name, 'neighbour', around).toReversed()
    for (const anchor of points.toSorted((a, b) => distance(a, middle) - distance(b, middle))) {
      for (const variant of variants) {
        const box = boxAt(anchor, variant)
        if (!isRoomy(box, around.viewport, around.taken)) continue
        const isInside = around.maskOf(shape).shareOf(box) > 0.99
        const isClear = regency.every((mask) => mask.shareOf(inflate(box, roomAround)) === 0)
        if (!isInside || !isClear) continue
        return [draftAt(name, 'neighbour', anchor, [variant])]
      }
    }
    return []
  })
}

/** Beside its dot, from a closer zoom. */
export function islandRequests(around: Surroundings): readonly DraftLabel[] {
  if (around.camera.zoom < ISLANDS_FROM) return []
  return around.islands.map((island) => {
    const anchor = project(around.camera, around.size, toMercator([island.lng, island.lat]))
    const variants = variantsOf(island.name, 'island', around).slice(0, 1)
    const draft = draftAt(island.name, 'island', anchor, variants)
    const reach = (variants[0]?.width ?? 0) / 2 + 14 * around.scale
    return { ...draft, request: { ...draft.request, reach, clearance: 5 * around.scale } }
  })
}

function variantsOf(name: string, kind: LabelKind, around: Surroundings): readonly LabelVariant[] {
  const text = labelStyle(kind, isCompactSize(around.size, around.scale), around.scale)
  return nameVariants(name, null, text, around.measure).slice(0, 2)
}

function draftAt(
  name: string,
  kind: LabelKind,
  anchor: Point,
  variants: readonly LabelVariant[],
): DraftLabel {
  return {
    kind,
    code: null,
    name,
    value: null,
    request: {
      id: `${kind} ${name}`,
      anchor,
      variants,
      reach: 0,
      clearance: 0,
      isRequired: false,
      coverage: () => 1,
      minCoverage: 0,
      leaders: [],
    },
  }
}

function boxAt(anchor: Point, variant: LabelVariant | undefined): Rect {
  const { width = 0, height = 0 } = variant ?? {}
  return { x: anchor.x - width / 2, y: anchor.y - height / 2, width, height }
}

function isRoomy(box: Rect, viewport: Rect, taken: readonly Rect[]): boolean {
  return contains(viewport, box) && !taken.some((other) => overlaps(box, other))
}

function distance(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2
}
