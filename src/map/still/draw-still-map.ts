import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import { MAP_COLORS } from '../../ui/palette'
import { svgElement } from '../../ui/svg-element'
import type { Theme } from '../../ui/theme'
import { project, type Camera } from '../camera/camera'
import { fitOutline } from '../camera/fit'
import { frameScale, frameTransform, patternTransform } from '../geo/map-frame'
import { toMercator } from '../geo/mercator'
import type { Rect, Size } from '../geo/rect'
import { buildShapes, outlineOf, type MapGeometry, type MapShapes } from '../geo/shapes'
import type { Shape } from '../geo/shape'
import { buildLabels, type LabelInput } from '../labels/build-labels'
import { createTextMeasure } from '../labels/measure-text'
import { LINE_LAYERS } from '../maplibre/line-layers'
import { largestRadius } from '../paint/circle-scale'
import { hatchStrokes, missingHatch, sampleHatch, type Hatch } from '../paint/hatch'
import { buildMapPaint, type MapPaint } from '../paint/map-paint'
import { drawLabels } from './draw-labels'

export interface StillMapOptions extends Pick<LabelInput, 'words' | 'valueOf'> {
  readonly geometry: MapGeometry
  readonly regions: RegionIndex
  readonly choropleth: Choropleth
  readonly theme: Theme
  readonly size: Size
  /** What lies over the map: the frame is fitted round it. */
  readonly obstacles: readonly Rect[]
}

const PADDING = { top: 20, right: 30, bottom: 30, left: 30 }
const MAX_ZOOM = 12.5

/**
 * The map as plain SVG elements, drawn by the same paint, shapes and labels as the map on the page, but
 * with every colour written out: it needs no style sheet and stands alone in a file.
 */
export function drawStillMap(options: StillMapOptions): SVGElement {
  const { geometry, regions, choropleth, theme, size, obstacles } = options
  const colors = MAP_COLORS[theme]
  const shapes = buildShapes(geometry)
  const framed = shapes.byCode.get(choropleth.frame) ?? shapes.kabupaten[0]
  if (!framed) throw new Error(`${choropleth.frame}: no boundary to draw`)
  const camera = fitOutline(outlineOf(framed, shapes.frame), {
    size,
    padding: PADDING,
    obstacles,
    maxZoom: MAX_ZOOM,
  })
  const paint = buildMapPaint({
    choropleth,
    regions,
    theme,
    isolatedClass: null,
    largestRadius: largestRadius(
      size,
      choropleth.unitLevel,
      choropleth.frame !== regions.root.code,
    ),
  })
  const px = 1 / frameScale(camera)
  const line = (list: readonly Shape[], stroke: string, width: number, opacity: number) =>
    svgElement('path', {
      d: list.map((shape) => shape.path).join(''),
      fill: 'none',
      stroke,
      'stroke-width': width * px,
      'stroke-opacity': opacity,
      'stroke-linejoin': 'round',
    })
  const [, kecamatan, kabupaten] = LINE_LAYERS
  const opacityOf = (layer: { full: number; quiet: number }) =>
    paint.hasQuietLines ? layer.quiet : layer.full
  const selected = shapes.byCode.get(choropleth.selected ?? '')
  return svgElement(
    'g',
    {},
    svgElement('rect', { ...size, fill: colors.sea }),
    svgElement('defs', {}, ...hatches(theme, shapes, camera)),
    svgElement(
      'g',
      { transform: frameTransform(shapes.frame, camera, size) },
      svgElement('path', {
        d: shapes.context.map((shape) => shape.path).join(''),
        fill: colors.land,
        stroke: colors.landLine,
        'stroke-width': px,
      }),
      ...units(shapes, paint, colors.desaLine, px),
      line(shapes.kecamatan, colors.kecamatanLine, 1.2, opacityOf(kecamatan)),
      line(shapes.kabupaten, colors.kecamatanLine, 1.6, opacityOf(kabupaten)),
      ...(choropleth.frame === regions.root.code
        ? []
        : [line([framed], colors.kecamatanLine, 1.8, 1)]),
      ...(selected
        ? [line([selected], colors.halo, 7, 1), line([selected], colors.ink, 2.7, 1)]
        : []),
    ),
    ...circles(regions, paint, camera, size),
    drawLabels(
      buildLabels({
        regions,
        shapes,
        choropleth,
        camera,
        fitZoom: camera.zoom,
        size,
        scale: 1,
        obstacles,
        marks: [],
        measure: createTextMeasure(),
        valueOf: options.valueOf,
        radiusOf: (code) => paint.circles.get(code)?.radius ?? 0,
        islands: [],
        words: options.words,
      }),
      { camera, size, theme },
    ),
  )
}

function units(shapes: MapShapes, paint: MapPaint, stroke: string, px: number): SVGElement[] {
  return shapes.desa.flatMap(({ code, path }) => {
    const cell = paint.cells.get(code)
    const border = paint.showsDesaLines
      ? { stroke, 'stroke-width': 0.8 * px, 'stroke-opacity': LINE_LAYERS[0].full }
      : {}
    const fill = cell?.fill ?? 'none'
    const unit = svgElement('path', { 'data-code': code, d: path, fill, ...border })
    const hatch = cell && (cell.missing > 0 ? 'missing' : cell.sample > 0 ? 'sample' : null)
    if (!hatch) return [unit]
    return [unit, svgElement('path', { d: path, fill: `url(#${hatch})`, opacity: cell[hatch] })]
  })
}

function hatches(theme: Theme, shapes: MapShapes, camera: Camera): SVGElement[] {
  const pattern = (id: string, hatch: Hatch) =>
    svgElement(
      'pattern',
      {
        id,
        width: hatch.tile,
        height: hatch.tile,
        patternUnits: 'userSpaceOnUse',
        patternTransform: patternTransform(shapes.frame, camera, hatch.tile),
      },
      ...hatch.lines.flatMap(({ color, width }) =>
        hatchStrokes(hatch).map(([x1, y1, x2, y2]) =>
          svgElement('line', { x1, y1, x2, y2, stroke: color, 'stroke-width': width }),
        ),
      ),
    )
  return [pattern('missing', missingHatch(theme)), pattern('sample', sampleHatch(theme))]
}

function circles(regions: RegionIndex, paint: MapPaint, camera: Camera, size: Size): SVGElement[] {
  return [...paint.circles]
    .toSorted(([, a], [, b]) => b.radius - a.radius)
    .flatMap(([code, { radius, fill, stroke }]) => {
      const place = regions.get(code)?.labelPoint
      if (!place) return []
      const { x, y } = project(camera, size, toMercator(place))
      return [svgElement('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: radius, fill, stroke })]
    })
}
