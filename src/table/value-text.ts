import type { Indicator, LocalizedText } from '../contract'
import { formatNumber } from '../i18n/format'
import type { Language } from '../i18n/language'

/** The category of a value or the official band it falls in, such as "Maju" of the IDM. */
export function valueLabel(indicator: Indicator, value: number): LocalizedText | null {
  if (indicator.kind === 'category')
    return indicator.categories.find((category) => category.code === value)?.label ?? null
  const band = indicator.bands.find(
    ({ from, to }) => (from === null || value >= from) && (to === null || value < to),
  )
  return band?.label ?? null
}

/** A category in words, any other value as a number with the indicator's decimals. */
export function valueText(indicator: Indicator, value: number, language: Language): string {
  if (indicator.kind === 'category')
    return valueLabel(indicator, value)?.[language] ?? String(value)
  return formatNumber(value, indicator.decimals, language)
}
