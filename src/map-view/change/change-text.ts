import { changeDecimals, type PeriodChange } from '../../domain/period-change'
import { formatSigned } from '../../i18n/format'
import { unitAfter } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { timeMessages } from '../../i18n/time'

/** What a change is counted in: percent, points or the indicator's unit. */
export function changeUnit({ measure, indicator }: PeriodChange, language: Language): string {
  if (measure === 'unit') return unitAfter(indicator, language).trim()
  return measure === 'percent' ? timeMessages[language].percent : timeMessages[language].points
}

/** Signed, without its unit. */
export function changeNumber(change: PeriodChange, value: number, language: Language): string {
  return formatSigned(value, changeDecimals(change), language)
}
