import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import { MAP_COLORS } from '../../ui/palette'
import { svgElement } from '../../ui/svg-element'
import type { Theme } from '../../ui/theme'
import { project, type Camera } from '../camera/camera'
import { fitOutline } from '../camera/fit'
import { toMercator } from '../geo/mercator'
import type { Rect, Size } from '../geo/rect'
import { buildShapes, outlineOf, type MapGeometry, type MapShapes } from '../geo/shapes'
import type { Shape } from '../geo/shape'
import { buildLabels, type LabelInput, type MapLabel } from '../labels/build-labels'
import { labelStyle } from '../labels/label-style'
import { createTextMeasure } from '../labels/measure-text'
import { LINE_LAYERS } from '../maplibre/line-layers'
import { largestRadius } from '../paint/circle-scale'
import { missingHatch, sampleHatch } from '../paint/hatch'
import { buildMapPaint, type MapPaint } from '../paint/map-paint'
import { desaLine, drawMap } from './draw-map'
import { drawLeader, drawName } from './draw-name'

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
  const line = (list: readonly Shape[], color: string, width: number, opacity: number) => ({
    d: pathOf(list),
    color,
    width,
    opacity,
  })
  const [, kecamatan, kabupaten] = LINE_LAYERS
  const opacityOf = (layer: { full: number; quiet: number }) =>
    paint.hasQuietLines ? layer.quiet : layer.full
  const selected = shapes.byCode.get(choropleth.selected ?? '')
  return svgElement(
    'g',
    {},
    ...drawMap({
      frame: shapes.frame,
      camera,
      size,
      scale: 1,
      theme,
      land: pathOf(shapes.context),
      landLines: '',
      units: units(shapes, paint, { camera, scale: 1, theme }),
      lines: [
        line(shapes.kecamatan, colors.kecamatanLine, 1.2, opacityOf(kecamatan)),
        line(shapes.kabupaten, colors.kecamatanLine, 1.6, opacityOf(kabupaten)),
        ...(choropleth.frame === regions.root.code
          ? []
          : [line([framed], colors.kecamatanLine, 1.8, 1)]),
        ...(selected
          ? [line([selected], colors.halo, 7, 1), line([selected], colors.ink, 2.7, 1)]
          : []),
      ],
      hatches: { missing: missingHatch(theme), sample: sampleHatch(theme) },
    }),
    ...circles(regions, paint, camera, size),
    ...buildLabels({
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
    }).flatMap((label) => drawLabel(label, camera, size, theme)),
  )
}

function pathOf(shapes: readonly Shape[]): string {
  return shapes.map(({ path }) => path).join('')
}

/** Pixels of halo on each side of a name, half of it below the letters. */
const HALO = 3.5

function drawLabel(label: MapLabel, camera: Camera, size: Size, theme: Theme): SVGElement[] {
  const { kind, leader, anchor, at, variant } = label
  const { ink, halo, seaLabel } = MAP_COLORS[theme]
  const isSea = kind === 'sea'
  const paint = { ink: isSea ? seaLabel : ink, halo, haloWidth: isSea ? 0 : HALO }
  if (!leader) return [drawName(label, labelStyle(kind, false, 1), paint)]
  const place = project(camera, size, at)
  // Name and value stand beside each other there.
  const onOneLine = { ...label, variant: { ...variant, lines: [variant.lines.join(' ')] } }
  return [
    drawLeader(leader, ink, 1.2),
    svgElement('circle', { cx: place.x || anchor.x, cy: place.y || anchor.y, r: 2.6, fill: ink }),
    drawName(onOneLine, labelStyle('unit', false, 1), paint),
  ]
}

function units(
  shapes: MapShapes,
  paint: MapPaint,
  view: Parameters<typeof desaLine>[2],
): readonly SVGElement[] {
  return shapes.desa.flatMap(({ code, path }) => {
    const cell = paint.cells.get(code)
    const border = paint.showsDesaLines ? desaLine(path, LINE_LAYERS[0].full, view) : { d: path }
    const unit = svgElement('path', { ...border, 'data-code': code, fill: cell?.fill ?? 'none' })
    const hatch = cell && (cell.missing > 0 ? 'missing' : cell.sample > 0 ? 'sample' : null)
    if (!hatch) return [unit]
    return [unit, svgElement('path', { d: path, fill: `url(#${hatch})`, opacity: cell[hatch] })]
  })
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
