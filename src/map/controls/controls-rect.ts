import type { Rect } from '../geo/rect'
import type { ElementSize } from '../hooks/use-element-size'

const BUTTON = 45
const GAP = 9

/** Where the buttons stand: a pair, a single one, and one for each further button. */
export function controlsRect(
  offset: { readonly top: number; readonly right: number },
  further: number,
  { width, scale }: ElementSize,
): Rect {
  const height = (3 * BUTTON + GAP + further * (BUTTON + GAP)) * scale
  const side = BUTTON * scale
  return { x: width - offset.right - side, y: offset.top, width: side, height }
}
