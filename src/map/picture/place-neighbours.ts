import type { RegionCode } from '../../contract'
import { isInside } from '../geo/hit-test'
import { overlaps, type Rect, type Size } from '../geo/rect'
import type { Shape } from '../geo/shape'
import { isSeen, toUnitsAt, type PictureView } from './picture-view'

export interface NeighbourName {
  readonly code: RegionCode
  readonly name: string
  readonly x: number
  readonly y: number
}

const STEP = 12
const LETTER = 0.56

/** The names of the areas round the framed one, where what is seen of them has room for the name. */
export function placeNeighbours(
  neighbours: readonly { readonly shape: Shape; readonly name: string }[],
  view: PictureView,
  size: Size,
  textSize: number,
  taken: readonly Rect[],
): readonly NeighbourName[] {
  const whole = { x: 0, y: 0, ...size }
  const boxes = [...taken]
  return neighbours.flatMap(({ shape, name }): NeighbourName[] => {
    if (name === '' || !isSeen(shape.box, view, whole)) return []
    const width = name.length * LETTER * textSize
    const places: Rect[] = []
    for (let y = STEP; y < size.height - STEP; y += STEP)
      for (let x = width / 2 + 4; x < size.width - width / 2 - 4; x += STEP) {
        const box = { x: x - width / 2, y: y - textSize / 2, width, height: textSize }
        if (!boxes.some((other) => overlaps(box, other)) && liesIn(shape, view, box))
          places.push(box)
      }
    const box = middleOf(places)
    if (!box) return []
    boxes.push(box)
    return [{ code: shape.code, name, x: box.x + width / 2, y: box.y + textSize / 2 }]
  })
}

function liesIn(shape: Shape, view: PictureView, box: Rect): boolean {
  return [0, 0.33, 0.67, 1].every((across) =>
    [-0.2, 1.2].every((down) => {
      const at = toUnitsAt(view, {
        x: box.x + across * box.width,
        y: box.y + down * box.height,
      })
      return isInside(shape, at.x, at.y)
    }),
  )
}

/** The place nearest to the middle of all of them. */
function middleOf(places: readonly Rect[]): Rect | null {
  const x = places.reduce((sum, box) => sum + box.x, 0) / places.length
  const y = places.reduce((sum, box) => sum + box.y, 0) / places.length
  const far = (box: Rect) => Math.hypot(box.x - x, box.y - y)
  return places.toSorted((a, b) => far(a) - far(b))[0] ?? null
}
