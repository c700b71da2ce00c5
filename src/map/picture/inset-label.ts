import { isInside } from '../geo/hit-test'
import type { Point } from '../geo/rect'
import type { Shape } from '../geo/shape'
import { toUnitsAt } from './picture-view'
import type { Inset } from './plan-picture'

const LETTER_WIDTH = 5
const MARGIN = 6
const LINE = 12

/** The corner of an inset whose label covers least of the framed area: left end of its line, pixels. */
export function insetLabelAt(
  { rect, view }: Inset,
  frame: Shape | undefined,
  label: string,
): Point {
  const width = label.length * LETTER_WIDTH
  const right = rect.x + rect.width - MARGIN - width
  const bottom = rect.y + rect.height - MARGIN
  const corners: readonly Point[] = [
    { x: rect.x + MARGIN, y: rect.y + LINE },
    { x: rect.x + MARGIN, y: bottom },
    { x: right, y: rect.y + LINE },
    { x: right, y: bottom },
  ]
  const covered = (corner: Point) =>
    [0, 0.25, 0.5, 0.75, 1].filter((share) =>
      [0, -8].some((rise) => {
        const at = toUnitsAt(view, { x: corner.x + share * width, y: corner.y + rise })
        return frame !== undefined && isInside(frame, at.x, at.y)
      }),
    ).length
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best))
}
