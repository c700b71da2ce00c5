import { svgElement } from '../../ui/svg-element'
import type { PlacedLabel } from '../labels/label-model'
import { lineHeight, type LabelStyle } from '../labels/label-style'

/** Colours of a name; the width of its halo in CSS pixels, 0 for none. */
export interface NamePaint {
  readonly ink: string
  readonly halo: string
  readonly haloWidth: number
}

/** A name as placed on the map, its lines in their box. */
export function drawName(
  { box, align, variant }: Pick<PlacedLabel, 'box' | 'align' | 'variant'>,
  style: LabelStyle,
  { ink, halo, haloWidth }: NamePaint,
  attributes: Readonly<Record<string, string>> = {},
): SVGElement {
  const x = box.x + box.width * (align === 'middle' ? 0.5 : align === 'start' ? 0 : 1)
  const line = lineHeight(style)
  return svgElement(
    'text',
    {
      ...attributes,
      'text-anchor': align,
      'font-size': style.size,
      'font-weight': style.weight,
      'font-style': style.isItalic ? 'italic' : null,
      'letter-spacing': style.spacing > 0 ? `${style.spacing}em` : null,
      fill: ink,
      stroke: haloWidth > 0 ? halo : 'none',
      'stroke-width': haloWidth,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    ...variant.lines.map((words, at) =>
      svgElement('tspan', { x, y: box.y + line * (0.78 + at) }, words),
    ),
  )
}

/** The line from a name to its place. */
export function drawLeader(
  leader: NonNullable<PlacedLabel['leader']>,
  stroke: string,
  width: number,
): SVGElement {
  const points = leader.map(({ x, y }) => `${x},${y}`).join(' ')
  return svgElement('polyline', { points, fill: 'none', stroke, 'stroke-width': width })
}
