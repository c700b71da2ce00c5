import type { AdminLevel, Band, Indicator } from '../contract'

/** Place of the official band that holds the value, lowest first; -1 when none does. */
export function bandIndexOf(indicator: Indicator, value: number): number {
  return indicator.bands.findIndex(
    (band) => (band.from === null || value >= band.from) && (band.to === null || value < band.to),
  )
}

/**
 * The official band that holds the value of a desa, such as "Maju" of the IDM. An office gives a status to a
 * desa; the mean of an area has none, and most of its desa may have another than its mean would get.
 */
export function bandOf(indicator: Indicator, value: number, level: AdminLevel): Band | null {
  return level === 'desa' ? (indicator.bands[bandIndexOf(indicator, value)] ?? null) : null
}
