import { MAP_COLORS } from '../../ui/palette'
import { svgElement } from '../../ui/svg-element'
import type { Theme } from '../../ui/theme'
import type { Camera } from '../camera/camera'
import { frameScale, frameTransform, patternTransform, type MapFrame } from '../geo/map-frame'
import type { Size } from '../geo/rect'
import { hatchStrokes, type Hatch } from '../paint/hatch'

/** Paths of shapes in units of the frame, drawn with one line; its width in CSS pixels at scale 1. */
export interface DrawnLine {
  readonly d: string
  readonly color: string
  readonly width: number
  readonly opacity?: number
}

export interface DrawnMap {
  readonly frame: MapFrame
  readonly camera: Camera
  readonly size: Size
  /** Above 1 on a wall, where every line is wider. */
  readonly scale: number
  readonly theme: Theme
  /** Land round the regency: areas, and borders that are no area's edge. */
  readonly land: string
  readonly landLines: string
  /** The coloured units, and what lies right over their colours. */
  readonly units: readonly SVGElement[]
  /** Over the units, in their order. */
  readonly lines: readonly DrawnLine[]
  /** By the id that `url(#…)` in the units names. */
  readonly hatches: Readonly<Record<string, Hatch>>
}

const LAND_LINE = 1
const DESA_LINE = 0.8

/**
 * The map with every colour and width written out: it needs no style sheet, so that it can be drawn before
 * one is there and stands alone in a file. What changes under the pointer is drawn by `src/map/svg`.
 */
export function drawMap(map: DrawnMap): SVGElement[] {
  const { frame, camera, size, scale, theme, land, landLines, units, lines, hatches } = map
  const colors = MAP_COLORS[theme]
  const line = (drawn: DrawnLine) => svgElement('path', lineOf(drawn, { camera, scale }))
  const landLine = { color: colors.landLine, width: LAND_LINE }
  return [
    svgElement(
      'defs',
      {},
      ...Object.entries(hatches).map(([id, hatch]) => hatchPattern(id, hatch, frame, camera)),
    ),
    svgElement('rect', { width: size.width, height: size.height, fill: colors.sea }),
    svgElement(
      'g',
      { transform: frameTransform(frame, camera, size) },
      svgElement('path', {
        ...lineOf({ ...landLine, d: land }, { camera, scale }),
        fill: colors.land,
        'fill-rule': 'evenodd',
      }),
      line({ ...landLine, d: landLines }),
      ...units,
      ...lines.map(line),
    ),
  ]
}

/** Attributes of the border of a desa. */
export function desaLine(
  d: string,
  opacity: number,
  view: Pick<DrawnMap, 'camera' | 'scale' | 'theme'>,
) {
  return lineOf({ d, color: MAP_COLORS[view.theme].desaLine, width: DESA_LINE, opacity }, view)
}

/** Attributes of a path in units of the frame. */
function lineOf(
  { d, color, width, opacity = 1 }: DrawnLine,
  { camera, scale }: Pick<DrawnMap, 'camera' | 'scale'>,
) {
  return {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': (width * scale) / frameScale(camera),
    'stroke-opacity': opacity,
    'stroke-linejoin': 'round',
  }
}

function hatchPattern(id: string, hatch: Hatch, frame: MapFrame, camera: Camera): SVGElement {
  return svgElement(
    'pattern',
    {
      id,
      width: hatch.tile,
      height: hatch.tile,
      patternUnits: 'userSpaceOnUse',
      patternTransform: patternTransform(frame, camera, hatch.tile),
    },
    ...hatch.lines.flatMap(({ color, width }) =>
      hatchStrokes(hatch).map(([x1, y1, x2, y2]) =>
        svgElement('line', { x1, y1, x2, y2, stroke: color, 'stroke-width': width }),
      ),
    ),
  )
}
