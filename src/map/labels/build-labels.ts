import type { Island, Region, RegionCode } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import { project, unproject, type Camera } from '../camera/camera'
import { shapeAt } from '../geo/hit-test'
import { frameScale, toUnits } from '../geo/map-frame'
import { toMercator, type MercatorPoint } from '../geo/mercator'
import { clamp, inflate, type Point, type Rect, type Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import { isCompactSize } from './compact'
import type { DraftLabel } from './draft-label'
import { labelStyle, lineHeight, type LabelKind } from './label-style'
import type { MeasureText } from './measure-text'
import { type LabelSpace, type PlacedLabel } from './label-model'
import { placeLabels } from './place-labels'
import { beads } from './place-leaders'
import { masksAt, type MaskOf } from './shape-mask'
import { islandRequests, neighbourRequests, seaRequests, type MapWords } from './surroundings'
import { leaderVariants, nameVariants } from './variants'
import { GROUND_SAMPLES } from './ground-samples'

export interface LabelInput {
  readonly regions: RegionIndex
  readonly shapes: MapShapes
  readonly choropleth: Pick<Choropleth, 'frame' | 'selected' | 'unitLevel'>
  readonly camera: Camera
  /** Zoom at which the frame fits: closer by a step and a half, desa get their names. */
  readonly fitZoom: number
  readonly size: Size
  readonly scale: number
  readonly obstacles: readonly Rect[]
  /** Point marks: names of desa keep off them, those of kecamatan as far as they can. */
  readonly marks: readonly Rect[]
  readonly measure: MeasureText
  /** Formatted value of a unit, shown below its name; null leaves the name alone. */
  readonly valueOf: (code: RegionCode) => string | null
  /** Radius of a unit's circle in CSS pixels, 0 without. */
  readonly radiusOf: (code: RegionCode) => number
  readonly islands: readonly Island[]
  readonly words: MapWords
}

export interface MapLabel extends PlacedLabel {
  readonly kind: LabelKind
  /** Where the label hangs on the map. */
  readonly at: MercatorPoint
  readonly code: RegionCode | null
  readonly name: string
  readonly value: string | null
  /** The desa under the text; null where it reaches beyond them. */
  readonly under: readonly RegionCode[] | null
}

const EDGE = 6
const DESA_NAMES_FROM = 1.5

/** Everything written on the map at a resting camera: the framed area first, then what is round it. */
export function buildLabels(input: LabelInput): readonly MapLabel[] {
  const { size, obstacles, camera, shapes } = input
  const viewport = inflate({ x: 0, y: 0, ...size }, -EDGE)
  const maskOf = masksAt(shapes.frame, camera, size)
  const framed = shapes.byCode.get(input.choropleth.frame)
  const isOpen = (box: Rect) => !framed || maskOf(framed).shareOf(inflate(box, 3)) === 0
  const keepsOff = writesKecamatan(input) ? [] : input.marks
  const taken: Rect[] = [...obstacles, ...keepsOff]
  const labels: MapLabel[] = []
  const place = (drafts: readonly DraftLabel[], space: LabelSpace) => {
    const byId = new Map(drafts.map((draft) => [draft.request.id, draft]))
    const requests = drafts.map((draft) => draft.request)
    for (const placed of placeLabels(requests, space)) {
      const draft = byId.get(placed.id)
      if (!draft) continue
      const { kind, code, name, value } = draft
      const at = unproject(camera, size, placed.anchor)
      labels.push({ ...placed, kind, code, name, value, at, under: desaUnder(placed, input) })
      taken.push(placed.box, ...beads(placed))
    }
  }
  place(mainDrafts(input, maskOf), { viewport, obstacles: taken, marks: input.marks, isOpen })
  place(siblingDrafts(input, maskOf), { viewport, obstacles: taken, isOpen })
  const around = { ...input, seas: input.regions.seas, viewport, taken, maskOf }
  place(islandRequests(around), { viewport, obstacles: taken, isOpen })
  place(seaRequests(around), { viewport, obstacles: taken, isOpen })
  place(neighbourRequests(around), { viewport, obstacles: taken, isOpen })
  return labels
}

function writesKecamatan({ regions, choropleth }: LabelInput): boolean {
  return choropleth.frame === regions.root.code || choropleth.unitLevel === 'kecamatan'
}

function mainDrafts(input: LabelInput, maskOf: MaskOf): readonly DraftLabel[] {
  const { regions, choropleth, size, scale } = input
  const compact = isCompactSize(size, scale)
  if (!writesKecamatan(input)) {
    const units = bySize(regions.units(choropleth.frame))
    const chosen = units.filter((unit) => unit.code === choropleth.selected)
    const others = units.filter((unit) => unit.code !== choropleth.selected)
    const order = [...chosen, ...(compact ? others.toReversed() : others)]
    return order.flatMap((unit) =>
      draft(input, maskOf, unit, unit.code === choropleth.selected ? 'chosen' : 'unit', {
        reach: 46,
        minCoverage: 0.7,
        isRequired: false,
        hasLeader: !compact,
      }),
    )
  }
  const kecamatan = bySize(regions.children(regions.root.code))
  const names = (compact ? kecamatan.toReversed() : kecamatan).flatMap((region) =>
    draft(input, maskOf, region, 'kecamatan', {
      reach: compact ? 14 : 26,
      minCoverage: compact ? 0.4 : 0.5,
      isRequired: !compact,
      hasLeader: !compact,
    }),
  )
  if (input.camera.zoom < input.fitZoom + DESA_NAMES_FROM) return names
  const desa = bySize(regions.units(choropleth.frame)).toReversed()
  return [
    ...names,
    ...desa.flatMap((unit) =>
      draft(input, maskOf, unit, 'unit', {
        reach: 30,
        minCoverage: 0.85,
        isRequired: false,
        hasLeader: false,
      }),
    ),
  ]
}

/** Kecamatan beside the framed one: quiet names, only where they fit. */
function siblingDrafts(input: LabelInput, maskOf: MaskOf): readonly DraftLabel[] {
  const { regions, choropleth } = input
  if (writesKecamatan(input)) return []
  return bySize(regions.siblings(choropleth.frame))
    .toReversed()
    .filter((region) => region.code !== choropleth.frame)
    .flatMap((region) =>
      draft(input, maskOf, region, 'sibling', {
        reach: 40,
        minCoverage: 0.8,
        isRequired: false,
        hasLeader: false,
      }),
    )
}

interface DraftRules {
  readonly reach: number
  readonly minCoverage: number
  readonly isRequired: boolean
  readonly hasLeader: boolean
}

function draft(
  input: LabelInput,
  maskOf: MaskOf,
  region: Region,
  kind: LabelKind,
  rules: DraftRules,
): readonly DraftLabel[] {
  const { size, scale, camera, measure, shapes } = input
  const shape = shapes.byCode.get(region.code)
  if (!region.labelPoint || !shape) return []
  const anchor = project(camera, size, toMercator(region.labelPoint))
  if (anchor.x < 0 || anchor.y < 0 || anchor.x > size.width || anchor.y > size.height) return []
  const compact = isCompactSize(size, scale)
  const text = labelStyle(kind, compact, scale)
  const value = kind === 'unit' || kind === 'chosen' ? input.valueOf(region.code) : null
  const clearance = kind === 'unit' || kind === 'chosen' ? input.radiusOf(region.code) : 0
  const room = clearance > 0 ? clearance + 2.5 * lineHeight(text) : 0
  const [minX, minY, maxX, maxY] = shape.box
  const extent = Math.min(maxX - minX, maxY - minY) * frameScale(camera)
  return [
    {
      kind,
      code: region.code,
      name: region.name,
      value,
      request: {
        id: region.code,
        anchor,
        variants: nameVariants(region.name, value, text, measure),
        reach: room + clamp(extent / 2, 8 * scale, rules.reach * scale),
        clearance,
        isRequired: rules.isRequired,
        coverage: (box) => maskOf(shape).shareOf(box),
        minCoverage: rules.minCoverage,
        leaders: rules.hasLeader
          ? leaderVariants(region.name, value, labelStyle('unit', compact, scale), measure)
          : [],
      },
    },
  ]
}

/** Smallest first: they have the least choice. */
function bySize(regions: readonly Region[]): readonly Region[] {
  return regions.toSorted(
    (a, b) => (a.areaKm2 ?? 0) - (b.areaKm2 ?? 0) || (a.code < b.code ? -1 : 1),
  )
}

function desaUnder(label: PlacedLabel, input: LabelInput): readonly RegionCode[] | null {
  if (label.leader) return null
  const codes = new Set<RegionCode>()
  const { x, y, width, height } = label.box
  for (const [shareX, shareY] of GROUND_SAMPLES) {
    const point = { x: x + width * shareX, y: y + height * shareY }
    const shape = shapeAt(input.shapes.desa, unitsAt(point, input))
    if (!shape) return null
    codes.add(shape.code)
  }
  return [...codes]
}

function unitsAt(point: Point, { camera, size, shapes }: LabelInput): Point {
  return toUnits(shapes.frame, unproject(camera, size, point))
}
