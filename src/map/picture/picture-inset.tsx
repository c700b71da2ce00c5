import type { ReactNode } from 'react'
import type { Point } from '../geo/rect'
import type { Inset } from './plan-picture'

/** The enlarged part in its frame, tied to its place on the map by two lines. */
export function PictureInset(props: {
  readonly inset: Inset
  readonly label: string
  /** Left end of the label's line. */
  readonly labelAt: Point
  readonly children: ReactNode
}) {
  const { rect, source } = props.inset
  return (
    <>
      <g className="region-picture__tie">
        <rect {...source} />
        {ties(props.inset).map((tie) => (
          <path key={tie} d={tie} />
        ))}
      </g>
      {props.children}
      <rect className="region-picture__inset" {...rect} />
      <text className="region-picture__inset-label" x={props.labelAt.x} y={props.labelAt.y}>
        {props.label}
      </text>
    </>
  )
}

/** From the facing side of the inset to the same side of its source. */
function ties({ rect, source }: Inset): readonly string[] {
  const right = rect.x + rect.width
  const bottom = rect.y + rect.height
  if (source.x > right || source.x + source.width < rect.x) {
    const isLeft = source.x > right
    const [from, to] = [isLeft ? right : rect.x, isLeft ? source.x : source.x + source.width]
    return [
      `M${from} ${rect.y}L${to} ${source.y}`,
      `M${from} ${bottom}L${to} ${source.y + source.height}`,
    ]
  }
  const isAbove = source.y > bottom
  const [from, to] = [isAbove ? bottom : rect.y, isAbove ? source.y : source.y + source.height]
  return [
    `M${rect.x} ${from}L${source.x} ${to}`,
    `M${right} ${from}L${source.x + source.width} ${to}`,
  ]
}
