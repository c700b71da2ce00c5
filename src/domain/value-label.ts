import type { AdminLevel, Category, Indicator, LocalizedText } from '../contract'
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

/** Whether a figure is told in words, which have no rank, no difference and no bar: a category, or yes or no. */
export function isInWords(indicator: Indicator, level: AdminLevel): boolean {
  return indicator.kind === 'category' || isYesNo(indicator, level)
}

/** Place in the indicator's list of the category that a value stands for; -1 for none. */
export function categoryIndexOf({ categories }: Indicator, value: number | null): number {
  return categories.findIndex(({ code }) => code === value)
}

export function categoryOf(indicator: Indicator, value: number): Category | undefined {
  return indicator.categories[categoryIndexOf(indicator, value)]
}

/** The words of a value: its category, yes or no, or the official band it falls in; null where none. */
export function valueLabel(
  indicator: Indicator,
  value: number,
  level: AdminLevel,
): LocalizedText | null {
  if (indicator.kind === 'category') return categoryOf(indicator, value)?.label ?? null
  return yesNoLabel(indicator, value, level) ?? bandOf(indicator, value, level)?.label ?? null
}
