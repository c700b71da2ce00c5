import { memo, useMemo, useRef, type CSSProperties } from 'react'
import type { CameraStore } from '../camera/camera-store'
import type { Point, Size } from '../geo/rect'
import type { MapLabel } from '../labels/build-labels'
import { labelStyle, lineHeight, type LabelStyle } from '../labels/label-style'
import { VALUE_GAP } from '../labels/variants'
import { luminance } from '../paint/color'
import type { MapPaint } from '../paint/map-paint'
import { usePinned } from './use-pinned'

interface LabelsProps {
  readonly labels: readonly MapLabel[]
  /** Fills below the labels where they decide the ink, in the dark theme; null where they do not. */
  readonly grounds: MapPaint['cells'] | null
  readonly camera: CameraStore
  readonly size: Size
  readonly isCompact: boolean
  readonly scale: number
}

/** Names over both engines, with a halo; the live region and the tables speak them. */
export const Labels = memo(function Labels(props: LabelsProps) {
  const { labels, grounds, camera, size, isCompact, scale } = props
  const group = useRef<SVGGElement>(null)
  const places = useMemo(() => labels.map((label) => label.at), [labels])
  usePinned(group, places, camera, size)
  return (
    <g ref={group} className="map-labels">
      {labels.map((label) => {
        const ground = brightGround(label, grounds)
        return (
          <g
            key={label.id}
            data-label={label.code ?? label.name}
            className={`map-label map-label--${label.kind} ${ground ? 'map-label--on-bright' : ''}`}
            style={ground ? ({ '--label-ground': ground } as CSSProperties) : undefined}
          >
            {label.kind === 'island' ? <circle className="map-label__dot" r={2.4 * scale} /> : null}
            {label.leader ? <Leader points={label.leader} anchor={label.anchor} /> : null}
            <LabelText
              label={label}
              text={labelStyle(label.leader ? 'unit' : label.kind, isCompact, scale)}
            />
          </g>
        )
      })}
    </g>
  )
})

const BRIGHT = 0.3

/**
 * In the dark theme, where the high end is bright: the fill to set dark text on when a label lies
 * wholly on desa as light as that.
 */
function brightGround(label: MapLabel, grounds: MapPaint['cells'] | null): string | null {
  if (!grounds || !label.under) return null
  const cells = label.under.map((code) => grounds.get(code))
  const isBright = cells.every(
    (cell) => cell && cell.missing === 0 && luminance(cell.fill) > BRIGHT,
  )
  return isBright ? (cells[0]?.fill ?? null) : null
}

function Leader({ points, anchor }: { points: readonly Point[]; anchor: Point }) {
  const line = points.map(({ x, y }) => `${round(x - anchor.x)},${round(y - anchor.y)}`).join(' ')
  return (
    <>
      <polyline className="map-label__leader-halo" points={line} />
      <polyline className="map-label__leader" points={line} />
      <circle className="map-label__dot" r={2.6} />
    </>
  )
}

function LabelText({ label, text }: { label: MapLabel; text: LabelStyle }) {
  const { box, anchor, variant, align, value, leader } = label
  const x = round(
    (align === 'middle' ? box.x + box.width / 2 : align === 'start' ? box.x : box.x + box.width) -
      anchor.x,
  )
  const line = lineHeight(text)
  const top = box.y - anchor.y + line * 0.78
  return (
    <text
      textAnchor={align}
      fontSize={text.size}
      fontWeight={text.weight}
      fontStyle={text.isItalic ? 'italic' : undefined}
      letterSpacing={text.spacing > 0 ? `${text.spacing}em` : undefined}
    >
      {leader ? (
        <tspan x={x} y={round(top)}>
          {variant.lines[0]}
          {variant.lines[1] === undefined ? null : (
            <tspan className="map-label__value" dx={`${VALUE_GAP}em`}>
              {variant.lines[1]}
            </tspan>
          )}
        </tspan>
      ) : (
        variant.lines.map((words, i) => (
          <tspan
            key={words}
            x={x}
            y={round(top + i * line)}
            className={words === value ? 'map-label__value' : undefined}
          >
            {words}
          </tspan>
        ))
      )}
    </text>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
