import polylabel from 'polylabel'
import type { Area } from './mapshaper'
import { polygonsOf, signedDoubleArea } from './rings'

const PRECISION_DEGREES = 0.0002

/**
 * Pole of inaccessibility of the largest polygon (longitude, latitude): the point inside that is
 * farthest from the outline, where a label has most room.
 */
export function labelPointOf(area: Area): [number, number] {
  const largest = polygonsOf(area).reduce((a, b) =>
    Math.abs(signedDoubleArea(b[0] ?? [])) > Math.abs(signedDoubleArea(a[0] ?? [])) ? b : a,
  )
  const [x, y] = polylabel(largest, PRECISION_DEGREES)
  return [x, y]
}
