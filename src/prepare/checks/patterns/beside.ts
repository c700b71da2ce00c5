import { ascending } from '../../../domain/skew-scale'
import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../model/observation'
import { deviationsOf, medianOf } from '../robust-scores'
import type { FigureColumn } from './figure-columns'

/** Makes the median absolute deviation of a normal distribution equal its standard deviation. */
const NORMAL = 1.4826
/** Rounding alone makes ratios differ by about so much. */
const LEAST_SPREAD = 0.02

/** What figures are held against: those of another period or matter, by position in the frame. */
export type Reference = { values: Float64Array; id: string; period: string; file: string }

export function referenceOf({ values, entry, period, first }: FigureColumn): Reference {
  return { values, id: entry.id, period, file: first.file }
}

/** A column of desa or kecamatan as a reference of a level: as it stands, or the desa added up. */
export function referenceAt(
  column: FigureColumn,
  level: FigureColumn['level'],
  frame: RegionFrame,
): Reference | null {
  const reference = referenceOf(column)
  if (level === column.level) return reference
  if (column.level !== 'desa') return null
  const values = new Float64Array(frame.size).fill(NaN)
  for (const at of frame.positionsAt(level)) {
    const desa = frame.desaWithin(frame.codes[at] ?? '')
    values[at] = desa.reduce((sum, one) => sum + (column.values[one] || 0), 0)
  }
  return { ...reference, values }
}

/** A row and the natural logarithm of its figure over that of the reference. */
export type Ratio = { observation: Observation; log: number }

/** Ratios in the order of the rows, of all regions of which both figures are above zero. */
export function ratiosBeside(
  { observations }: Pick<FigureColumn, 'observations'>,
  { values }: Reference,
  frame: RegionFrame,
): Ratio[] {
  return observations.flatMap((observation): Ratio[] => {
    const other = values[frame.indexOf(observation.region)] ?? NaN
    const isGiven = observation.value > 0 && other > 0
    return isGiven ? [{ observation, log: Math.log(observation.value / other) }] : []
  })
}

/** Spread in standard deviations, by the median absolute deviation, which a few far ones leave as it is. */
export function spreadOf(values: readonly number[]): number {
  return Math.max(LEAST_SPREAD, NORMAL * medianOf(deviationsOf(values)))
}

/** Of a normal distribution the half width of the narrowest quarter, in standard deviations. */
const QUARTER = 0.3186

/**
 * Middle and spread by the narrowest interval that holds a quarter of the values, as the shorth does by half
 * of them (Andrews et al. 1972, "Robust Estimates of Location"): up to three quarters may be wrong.
 */
export function narrowest(values: readonly number[]): { middle: number; spread: number } {
  const sorted = ascending(values)
  const span = Math.max(1, Math.floor(sorted.length / 4))
  let [low, high] = [-Infinity, Infinity]
  for (let at = 0; at + span < sorted.length; at += 1) {
    const [from = 0, to = 0] = [sorted[at], sorted[at + span]]
    if (to - from < high - low) [low, high] = [from, to]
  }
  const spread = Math.max(LEAST_SPREAD, (high - low) / 2 / QUARTER)
  return { middle: (low + high) / 2, spread }
}
