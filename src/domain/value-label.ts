import type { AdminLevel, Indicator, LocalizedText } from '../contract'
import { bandOf } from './bands'

/**
 * Whether a desa has what the indicator is about, in words; null for all other figures, also for the share
 * of families that a kecamatan or the kabupaten has of the same indicator.
 */
export function yesNoLabel(
  { yesNo }: Indicator,
  value: number,
  level: AdminLevel,
): LocalizedText | null {
  if (yesNo === undefined || level !== 'desa') return null
  return value >= 100 ? yesNo.yes : yesNo.no
}

/** True where a desa's figures are yes or no: they have no rank, no difference and no bar. */
export function isYesNo({ yesNo }: Indicator, level: AdminLevel): boolean {
  return yesNo !== undefined && level === 'desa'
}

/** The words of a value: its category, yes or no, or the official band it falls in; null where none. */
export function valueLabel(
  indicator: Indicator,
  value: number,
  level: AdminLevel,
): LocalizedText | null {
  if (indicator.kind === 'category')
    return indicator.categories.find(({ code }) => code === value)?.label ?? null
  return yesNoLabel(indicator, value, level) ?? bandOf(indicator, value, level)?.label ?? null
}
