import type { UnitLevel } from '../../domain/choropleth'
import { clamp, type Size } from '../geo/rect'

/** Radius whose area is proportional to the value; the largest value has the largest radius. */
export function circleRadius(value: number, largest: number, largestRadius: number): number {
  if (value <= 0 || largest <= 0) return 0
  return Math.max(1.5, largestRadius * Math.sqrt(value / largest))
}

/** CSS pixels of the largest circle, so that neighbours on a small map hide each other little. */
export function largestRadius(size: Size, unitLevel: UnitLevel, framesKecamatan: boolean): number {
  const base = clamp(Math.min(size.width, size.height) * 0.022, 8, 40)
  return base * (framesKecamatan || unitLevel === 'kecamatan' ? 1.7 : 1)
}
