import type { LegendClass } from '../../domain/choropleth'
import type { PeriodChange } from '../../domain/period-change'
import { formatSigned } from '../../i18n/format'
import { unitAfter } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { timeMessages } from '../../i18n/time'

/** Decimals of a change: one for percent of a total, the indicator's own otherwise. */
function changeDecimals({ measure, indicator }: PeriodChange): number {
  return measure === 'percent' ? 1 : indicator.decimals
}

/** What a change is counted in: percent, points or the indicator's unit. */
export function changeUnit({ measure, indicator }: PeriodChange, language: Language): string {
  if (measure === 'unit') return unitAfter(indicator, language).trim()
  return measure === 'percent' ? timeMessages[language].percent : timeMessages[language].points
}

/** Signed, without its unit. */
export function changeNumber(change: PeriodChange, value: number, language: Language): string {
  return formatSigned(value, changeDecimals(change), language)
}

/** A class of a change from edge to edge, with its unit. */
export function changeRange(
  change: PeriodChange,
  { from, to }: Pick<LegendClass, 'from' | 'to'>,
  language: Language,
): string {
  const [low, high] = [from, to].map((value) => changeNumber(change, value, language))
  const range = timeMessages[language].range(low ?? '', high ?? '')
  return `${range} ${changeUnit(change, language)}`.trimEnd()
}
