import type { RegionCode } from '../../contract'
import { isInside } from '../geo/hit-test'
import { contains, inflate, overlaps, type Point, type Rect } from '../geo/rect'
import type { PictureUnit } from './picture-units'
import { toPixels, toUnitsAt, type PictureView } from './picture-view'

/** A number or a name in the picture. */
export interface PictureName {
  readonly code: RegionCode
  readonly lines: readonly string[]
  /** Middle of the text, pixels. */
  readonly x: number
  readonly y: number
  /** Where the line to the place ends; null when the text lies on its place. */
  readonly leader: Point | null
}

export interface NameRequest {
  readonly unit: PictureUnit
  readonly text: string
  /** Never dropped: moved aside, with a line, when there is no room. */
  readonly isRequired: boolean
}

/** Letter width and line height as shares of the size of the text; Inter and Plus Jakarta are near it. */
const LETTER = 0.58
const LINE = 1.12
const STEPS = [0, 7, 11, 16, 22, 29, 37]
const DIRECTIONS = 12

/** Places the widest regions first; a name that is not required stands in its own region or nowhere. */
export function placeNames(
  requests: readonly NameRequest[],
  view: PictureView,
  area: Rect,
  textSize: number,
  taken: readonly Rect[] = [],
): readonly PictureName[] {
  const boxes = [...taken]
  const names: PictureName[] = []
  const sorted = requests.toSorted(
    (a, b) => Number(b.isRequired) - Number(a.isRequired) || b.unit.room - a.unit.room,
  )
  for (const request of sorted) {
    const name = placeName(request, view, area, textSize, boxes)
    if (!name) continue
    names.push(name)
    boxes.push(boxOf(name.lines, name, textSize))
  }
  return names
}

function placeName(
  { unit, text, isRequired }: NameRequest,
  view: PictureView,
  area: Rect,
  textSize: number,
  boxes: readonly Rect[],
): PictureName | null {
  const home = toPixels(view, unit.point)
  const isNumber = text.length <= 2
  for (const lines of isNumber ? [[text]] : variantsOf(text))
    for (const step of isRequired ? STEPS : STEPS.slice(0, 3))
      for (let turn = 0; turn < (step === 0 ? 1 : DIRECTIONS); turn += 1) {
        const angle = (2 * Math.PI * turn) / DIRECTIONS - Math.PI / 2
        const at = { x: home.x + step * Math.cos(angle), y: home.y + step * Math.sin(angle) }
        const box = boxOf(lines, at, textSize)
        if (!contains(area, box) || boxes.some((other) => overlaps(inflate(box, 1.2), other)))
          continue
        if (!isRequired && !liesIn(unit, view, box)) continue
        const isMoved = step > Math.max(7, unit.room * view.scale)
        return { code: unit.code, lines, ...at, leader: isMoved ? home : null }
      }
  return null
}

/** On one line, or broken at the space nearest to the middle. */
function variantsOf(text: string): readonly (readonly string[])[] {
  const spaces = Array.from(text, (letter, index) => (letter === ' ' ? index : -1)).filter(
    (at) => at > 0,
  )
  const middle = spaces.toSorted(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  )[0]
  return middle === undefined ? [[text]] : [[text], [text.slice(0, middle), text.slice(middle + 1)]]
}

function boxOf(lines: readonly string[], { x, y }: Point, textSize: number): Rect {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER * textSize
  const height = lines.length * LINE * textSize
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Whether both ends and the middle of the text lie in the region. */
function liesIn({ shape }: PictureUnit, view: PictureView, box: Rect): boolean {
  return [0.08, 0.5, 0.92].every((across) =>
    [0.2, 0.8].every((down) => {
      const at = toUnitsAt(view, {
        x: box.x + across * box.width,
        y: box.y + down * box.height,
      })
      return isInside(shape, at.x, at.y)
    }),
  )
}
