import { desaLine, drawMap } from '../map/drawn/draw-map'
import { missingHatch } from '../map/paint/hatch'
import { MAP_COLORS, rampColors, rampOf } from '../ui/palette'
import { svgElement } from '../ui/svg-element'
import type { Picture } from './compose-picture'
import { linePath, ringPath } from './unpack-shapes'

const HATCH = 'first-map-missing'

/** The map as `src/map/svg` draws it, in the same order and by the measures of `region-map.css`. */
export function drawFirstMap(picture: Picture): SVGSVGElement {
  const { file, shapes, layout, camera, theme, hrefOf } = picture
  const { size } = layout
  const view = { camera, scale: size.scale, theme }
  const colors = MAP_COLORS[theme]
  const ramp = rampColors(rampOf(file.direction), theme, file.classes)
  const desa = shapes.desa.map(({ path }, at) =>
    svgElement('path', {
      ...desaLine(path, 0.75, view),
      fill: ramp[Number(file.cells[at])] ?? colors.hatchGround,
    }),
  )
  const links = file.kecamatan.map(({ code, desa: count }) =>
    // Off the tab order: the page brings keyboard and names of its own a moment later.
    svgElement(
      'a',
      { href: hrefOf(code), tabindex: -1, 'data-code': code },
      ...desa.splice(0, count),
    ),
  )
  const missing = shapes.desa.filter((_, at) => file.cells[at] === '-').map(({ path }) => path)
  const border = { color: colors.kecamatanLine }
  return svgElement(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, width: '100%', height: '100%' },
    ...drawMap({
      ...view,
      frame: shapes.frame,
      size,
      land: shapes.land.map(ringPath).join(''),
      landLines: shapes.landLines.map(linePath).join(''),
      units: [
        ...links,
        svgElement('path', {
          d: missing.join(''),
          fill: `url(#${HATCH})`,
          'pointer-events': 'none',
        }),
      ],
      lines: [
        {
          ...border,
          d: shapes.kecamatanLines.map(linePath).join(''),
          width: 1.2,
          opacity: 0.62,
        },
        { ...border, d: shapes.kabupaten.path, width: 1.6 },
      ],
      hatches: { [HATCH]: missingHatch(theme) },
    }),
  )
}
