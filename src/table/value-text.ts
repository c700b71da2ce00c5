import type { AdminLevel, Indicator } from '../contract'
import { valueLabel, yesNoLabel } from '../domain/value-label'
import { formatNumber } from '../i18n/format'
import type { Language } from '../i18n/language'

/** A category or a yes in words, any other value as a number with the indicator's decimals. */
export function valueText(
  indicator: Indicator,
  value: number,
  language: Language,
  level: AdminLevel,
): string {
  if (indicator.kind === 'category')
    return valueLabel(indicator, value, level)?.[language] ?? String(value)
  const words = yesNoLabel(indicator, value, level)
  return words?.[language] ?? formatNumber(value, indicator.decimals, language)
}
