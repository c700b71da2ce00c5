import type { AdminLevel, Indicator } from '../contract'
import { categoryIndexOf } from './value-label'

/** Class of a ramp at a level, or place among the categories; null for a category that is not listed. */
export function classIndexOf(
  indicator: Indicator,
  value: number,
  level: Exclude<AdminLevel, 'kabupaten'>,
): number | null {
  if (indicator.kind !== 'category') return classOf(value, indicator.breaks[level])
  const index = categoryIndexOf(indicator, value)
  return index === -1 ? null : index
}

/** Class of a value, 0 the lowest; a value on an edge belongs to the upper class. */
export function classOf(value: number, innerBreaks: readonly number[]): number {
  let index = 0
  for (const edge of innerBreaks) {
    if (value < edge) break
    index += 1
  }
  return index
}
