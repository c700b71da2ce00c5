import { memo } from 'react'
import type { Shape } from '../geo/shape'

/** One path a unit. Fills are set from outside, so that React never walks them again. */
export const UnitPaths = memo(function UnitPaths({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape) => <path key={shape.code} data-code={shape.code} d={shape.path} />)
})

/** All boundaries of a level as one path: half the work of many. */
export const JoinedPath = memo(function JoinedPath({
  shapes,
  className,
}: {
  shapes: readonly Shape[]
  className: string
}) {
  return <path className={className} d={shapes.map((shape) => shape.path).join('')} />
})
