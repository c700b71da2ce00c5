import type { Camera } from '../map/camera/camera'
import { frameTransform, patternTransform } from '../map/geo/map-frame'
import { hatchStrokes, missingHatch } from '../map/paint/hatch'
import { MAP_COLORS, rampColors, rampOf } from '../ui/palette'
import type { Theme } from '../ui/theme'
import type { Picture } from './compose-picture'
import { svg } from './svg'
import { linePath, ringPath, type FirstShapes } from './unpack-shapes'

const HATCH = 'first-map-missing'

/** The map as `src/map/svg` draws it, in the same order and by the measures of `region-map.css`. */
export function drawMap({ file, shapes, layout, camera, theme, hrefOf }: Picture): SVGSVGElement {
  const { size } = layout
  const colors = MAP_COLORS[theme]
  const ramp = rampColors(rampOf(file.direction), theme, file.classes)
  const fills = shapes.desa.map((_, at) => ramp[Number(file.cells[at])] ?? colors.hatchGround)
  const missing = shapes.desa.filter((_, at) => file.cells[at] === '-').map(({ path }) => path)
  const lines = (width: number, color: string, opacity = 1) => ({
    fill: 'none',
    stroke: color,
    'stroke-width': width * 16 * size.scale,
    'stroke-opacity': opacity,
    'stroke-linejoin': 'round',
    'vector-effect': 'non-scaling-stroke',
  })
  let drawn = 0
  const links = file.kecamatan.map(({ code, desa }) => {
    const paths = shapes.desa.slice(drawn, drawn + desa).map(({ path }, at) =>
      svg('path', {
        ...lines(0.05, colors.desaLine, 0.75),
        d: path,
        fill: fills[drawn + at] ?? '',
      }),
    )
    drawn += desa
    // Off the tab order: the page brings keyboard and names of its own a moment later.
    return svg('a', { href: hrefOf(code), tabindex: -1, 'data-code': code }, paths)
  })
  const line = (d: string, width: number, color: string, opacity?: number) =>
    svg('path', { ...lines(width, color, opacity), d })
  return svg(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, width: '100%', height: '100%' },
    [
      svg('defs', {}, [hatchPattern(shapes, camera, theme)]),
      svg('rect', { width: size.width, height: size.height, fill: colors.sea }),
      svg('g', { transform: frameTransform(shapes.frame, camera, size) }, [
        svg('path', {
          ...lines(0.0625, colors.landLine),
          d: shapes.land.map(ringPath).join(''),
          fill: colors.land,
          'fill-rule': 'evenodd',
        }),
        line(shapes.landLines.map(linePath).join(''), 0.0625, colors.landLine),
        ...links,
        svg('path', { d: missing.join(''), fill: `url(#${HATCH})`, 'pointer-events': 'none' }),
        line(shapes.kecamatanLines.map(linePath).join(''), 0.075, colors.kecamatanLine, 0.62),
        line(shapes.kabupaten.path, 0.1, colors.kecamatanLine),
      ]),
    ],
  )
}

function hatchPattern({ frame }: FirstShapes, camera: Camera, theme: Theme): SVGPatternElement {
  const hatch = missingHatch(theme)
  return svg(
    'pattern',
    {
      id: HATCH,
      width: hatch.tile,
      height: hatch.tile,
      patternUnits: 'userSpaceOnUse',
      patternTransform: patternTransform(frame, camera, hatch.tile),
    },
    hatch.lines.flatMap(({ width, color }) =>
      hatchStrokes(hatch).map(([x1, y1, x2, y2]) =>
        svg('line', { x1, y1, x2, y2, stroke: color, 'stroke-width': width }),
      ),
    ),
  )
}
