import type { FirstViewFile } from '../contract'
import { project, unproject } from '../map/camera/camera'
import { shapeAt } from '../map/geo/hit-test'
import { frameScale, fromUnits, toUnits } from '../map/geo/map-frame'
import { clamp, inflate, type Rect } from '../map/geo/rect'
import { drawLeader, drawName } from '../map/drawn/draw-name'
import { isCompactSize } from '../map/labels/compact'
import { GROUND_SAMPLES } from '../map/labels/ground-samples'
import type { LabelRequest, PlacedLabel } from '../map/labels/label-model'
import { labelStyle } from '../map/labels/label-style'
import { createTextMeasure } from '../map/labels/measure-text'
import { placeLabels } from '../map/labels/place-labels'
import { masksAt } from '../map/labels/shape-mask'
import { leaderVariants, nameVariants } from '../map/labels/variants'
import { luminance } from '../map/paint/color'
import { svgElement } from '../ui/svg-element'
import { MAP_COLORS, rampColors, rampOf } from '../ui/palette'
import type { Picture } from './compose-picture'

const EDGE = 6
const CORNER = { width: 460, height: 40 }
const BRIGHT = 0.3
const DARK_INK = '#08171c'

/** Names of the kecamatan where the page's own map will write them, by the same rules. */
export function drawNames(picture: Picture): SVGGElement {
  const { size } = picture.layout
  const isCompact = isCompactSize(size, size.scale)
  const placed = placeNames(picture, isCompact)
  return svgElement(
    'g',
    { 'pointer-events': 'none' },
    ...placed.flatMap((label) => drawLabel(label, picture, isCompact)),
  )
}

function placeNames(picture: Picture, isCompact: boolean): readonly PlacedLabel[] {
  const { shapes, camera, layout } = picture
  const { width, height, scale } = layout.size
  const maskOf = masksAt(shapes.frame, camera, layout.size)
  const kabupaten = maskOf(shapes.kabupaten)
  const tall = CORNER.height * scale
  const corner = {
    x: 0,
    y: height - tall,
    width: Math.min(width, CORNER.width * scale),
    height: tall,
  }
  return placeLabels(requestsOf(picture, maskOf, isCompact), {
    viewport: inflate({ x: 0, y: 0, width, height }, -EDGE),
    obstacles: [...layout.obstacles.map((rect) => inflate(rect, EDGE)), corner],
    isOpen: (box) => kabupaten.shareOf(inflate(box, 3)) === 0,
  })
}

function requestsOf(
  { file, shapes, camera, layout }: Picture,
  maskOf: ReturnType<typeof masksAt>,
  isCompact: boolean,
): readonly LabelRequest[] {
  const { size } = layout
  const measure = createTextMeasure()
  const text = labelStyle('kecamatan', isCompact, size.scale)
  const besideLeader = labelStyle('unit', isCompact, size.scale)
  const requests = kecamatanBySize(file, shapes.desa).flatMap(
    ({ code, name, label }): LabelRequest[] => {
      const shape = shapes.kecamatan.find((one) => one.code === code)
      if (!label || !shape) return []
      const anchor = project(camera, size, fromUnits(shapes.frame, label[0], label[1]))
      if (anchor.x < 0 || anchor.y < 0 || anchor.x > size.width || anchor.y > size.height) return []
      const [minX, minY, maxX, maxY] = shape.box
      const extent = Math.min(maxX - minX, maxY - minY) * frameScale(camera)
      const most = (isCompact ? 14 : 26) * size.scale
      return [
        {
          id: code,
          anchor,
          variants: nameVariants(name, null, text, measure),
          reach: clamp(extent / 2, 8 * size.scale, most),
          clearance: 0,
          isRequired: !isCompact,
          coverage: (box) => maskOf(shape).shareOf(box),
          minCoverage: isCompact ? 0.4 : 0.5,
          leaders: isCompact ? [] : leaderVariants(name, null, besideLeader, measure),
        },
      ]
    },
  )
  return isCompact ? requests.toReversed() : requests
}

/** Smallest first, as they have the least choice of a place. */
function kecamatanBySize(
  { kecamatan }: FirstViewFile,
  desa: Picture['shapes']['desa'],
): FirstViewFile['kecamatan'] {
  let from = 0
  const areas = kecamatan.map(({ desa: count }) => {
    from += count
    return desa.slice(from - count, from).reduce((sum, { rings }) => sum + areaOf(rings), 0)
  })
  const area = (one: (typeof kecamatan)[number]) => areas[kecamatan.indexOf(one)] ?? 0
  return kecamatan.toSorted((a, b) => area(a) - area(b))
}

/** Shoelace formula; holes wind the other way. */
function areaOf(rings: readonly Int32Array[]): number {
  let twice = 0
  for (const ring of rings) {
    let [beforeX, beforeY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0]
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0]
      twice += beforeX * y - x * beforeY
      beforeX = x
      beforeY = y
    }
  }
  return Math.abs(twice / 2)
}

function drawLabel(label: PlacedLabel, picture: Picture, isCompact: boolean): SVGElement[] {
  const { theme, layout } = picture
  const { scale } = layout.size
  const { leader } = label
  const { ink, halo } = MAP_COLORS[theme]
  const ground = theme === 'dark' && !leader ? brightGround(label.box, picture) : null
  const haloWidth = 0.22 * 16 * scale
  const text = drawName(
    label,
    labelStyle(leader ? 'unit' : 'kecamatan', isCompact, scale),
    { ink: ground ? DARK_INK : ink, halo: ground ?? halo, haloWidth },
    { 'data-label': label.id, 'word-spacing': '0.07em' },
  )
  text.style.fontFamily = 'var(--words)'
  if (!leader) return [text]
  return [drawLeader(leader, halo, haloWidth), drawLeader(leader, ink, 0.08 * 16 * scale), text]
}

/** In the dark theme: the fill below a name that lies wholly on bright desa, to set dark ink on. */
function brightGround({ x, y, width, height }: Rect, picture: Picture): string | null {
  const { file, shapes, camera, layout, theme } = picture
  const ramp = rampColors(rampOf(file.direction), theme, file.classes)
  const fills = GROUND_SAMPLES.map(([shareX, shareY]) => {
    const point = unproject(camera, layout.size, { x: x + width * shareX, y: y + height * shareY })
    const shape = shapeAt(shapes.desa, toUnits(shapes.frame, point))
    return shape ? ramp[Number(file.cells[Number(shape.code)])] : undefined
  })
  const isBright = fills.every((fill) => fill !== undefined && luminance(fill) > BRIGHT)
  return isBright ? (fills[0] ?? null) : null
}
