import type { Size } from '../geo/rect'

/** A phone, or a map as small as on one: smaller type, the least important labels left out. */
export function isCompactSize(size: Size, scale: number): boolean {
  return size.width < 620 * scale
}
