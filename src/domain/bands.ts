import type { Band, Indicator } from '../contract'

/** Place of the official band that holds the value, lowest first; -1 when none does. */
export function bandIndexOf(indicator: Indicator, value: number): number {
  return indicator.bands.findIndex(
    (band) => (band.from === null || value >= band.from) && (band.to === null || value < band.to),
  )
}

/** The official band that holds the value, such as "Maju" of the IDM. */
export function bandOf(indicator: Indicator, value: number): Band | null {
  return indicator.bands[bandIndexOf(indicator, value)] ?? null
}
