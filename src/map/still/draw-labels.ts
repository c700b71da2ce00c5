import { MAP_COLORS } from '../../ui/palette'
import { svgElement } from '../../ui/svg-element'
import type { Theme } from '../../ui/theme'
import { project, type Camera } from '../camera/camera'
import type { Size } from '../geo/rect'
import type { MapLabel } from '../labels/build-labels'
import { labelStyle, lineHeight } from '../labels/label-style'

interface LabelGround {
  readonly camera: Camera
  readonly size: Size
  readonly theme: Theme
}

/** Names as placed on the map, each with its halo and, where it stands aside, its line. */
export function drawLabels(labels: readonly MapLabel[], ground: LabelGround): SVGElement {
  return svgElement('g', {}, ...labels.map((label) => drawLabel(label, ground)))
}

function drawLabel(label: MapLabel, { camera, size, theme }: LabelGround): SVGElement {
  const { box, align, variant, kind, leader, anchor, at } = label
  const { ink, halo, seaLabel } = MAP_COLORS[theme]
  const style = labelStyle(leader ? 'unit' : kind, false, 1)
  const line = lineHeight(style)
  const x =
    align === 'middle' ? box.x + box.width / 2 : align === 'start' ? box.x : box.x + box.width
  const lines = leader ? [variant.lines.join(' ')] : variant.lines
  const text = svgElement(
    'text',
    {
      'text-anchor': align,
      'font-size': style.size,
      'font-weight': style.weight,
      'font-style': style.isItalic ? 'italic' : null,
      'letter-spacing': style.spacing > 0 ? `${style.spacing}em` : null,
      fill: kind === 'sea' ? seaLabel : ink,
      stroke: kind === 'sea' ? 'none' : halo,
      'stroke-width': 3.5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    ...lines.map((words, index) =>
      svgElement('tspan', { x, y: box.y + line * (0.78 + index) }, words),
    ),
  )
  if (!leader) return text
  const place = project(camera, size, at)
  return svgElement(
    'g',
    {},
    svgElement('polyline', {
      points: leader.map((point) => `${point.x},${point.y}`).join(' '),
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.2,
    }),
    svgElement('circle', { cx: place.x || anchor.x, cy: place.y || anchor.y, r: 2.6, fill: ink }),
    text,
  )
}
