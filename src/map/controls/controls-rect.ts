import type { Rect } from '../geo/rect'
import type { ElementSize } from '../../ui/use-element-size'

/** Distance from the corner in CSS pixels: from the top the buttons form a column, from the bottom a row. */
export type ControlsPlace =
  | { readonly top: number; readonly right: number }
  | { readonly bottom: number; readonly right: number }

const BUTTON = 45
const GAP = 9

/** Where the buttons stand: a pair, a single one, and one for each further button. */
export function controlsRect(
  place: ControlsPlace,
  further: number,
  { width, height, scale }: ElementSize,
): Rect {
  const long = (3 * BUTTON + GAP + further * (BUTTON + GAP)) * scale
  const side = BUTTON * scale
  return 'top' in place
    ? { x: width - place.right - side, y: place.top, width: side, height: long }
    : { x: width - place.right - long, y: height - place.bottom - side, width: long, height: side }
}
