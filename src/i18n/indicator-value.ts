import type { AdminLevel, Indicator } from '../contract'
import type { FigureOfRegion } from '../domain/figure-of-region'
import { categoryOf, isYesNo, yesNoLabel } from '../domain/value-label'
import { formatNumber } from './format'
import type { Language } from './language'
import { missingValue } from './missing-value'

/** The unit as it follows a number in running text; empty where the name already says it. */
export function unitAfter(indicator: Indicator, language: Language): string {
  const unit = indicator.unit[language]
  if (indicator.kind === 'index' || indicator.kind === 'category' || unit === '') return ''
  if (unit === '%') return '%'
  // "IMK per 1.000 keluarga 12,3" needs no second "per 1.000 keluarga".
  if (unit.startsWith('per ')) return ''
  // Nor "Keluarga per TPS 97" a second "keluarga/TPS", or "Keluarga 602" another "keluarga".
  const name = indicator.shortName[language].toLowerCase().replace(' per ', '/')
  if (unit.toLowerCase() === name) return ''
  return ` ${unit}`
}

/**
 * The number alone with the indicator's decimals, or the category's name. With the level of the region
 * whose figure it is, what a desa has or has not is told in words: "Ada" instead of 100.
 */
export function formatIndicator(
  indicator: Indicator,
  value: number,
  language: Language,
  level?: AdminLevel,
): string {
  if (indicator.kind === 'category') {
    return categoryOf(indicator, value)?.label[language] ?? formatNumber(value, 0, language)
  }
  const words = level === undefined ? null : yesNoLabel(indicator, value, level)
  return words?.[language] ?? formatNumber(value, indicator.decimals, language)
}

/** With its unit, for running text; with the level of its region in words where `formatIndicator` does so. */
export function formatWithUnit(
  indicator: Indicator,
  value: number,
  language: Language,
  level?: AdminLevel,
): string {
  const words = level === undefined ? null : yesNoLabel(indicator, value, level)
  if (words) return words[language]
  // None and all need no decimals: "0%", "100%".
  if (indicator.unit.id === '%' && (value === 0 || value === 100)) return `${value}%`
  const unit = unitAfter(indicator, language)
  const shown = language === 'en' && value === 1 ? singular(unit) : unit
  return formatIndicator(indicator, value, language) + shown
}

/** A figure with its unit, or why there is none. */
export function formatFigure(figure: FigureOfRegion, language: Language): string {
  const { indicator, value, region, isWithheld } = figure
  return value === null
    ? missingValue(isWithheld, language)
    : formatWithUnit(indicator, value, language, region.level)
}

/** A mean beside a desa's own figure: without its unit, unless that figure is in words and says none. */
export function formatMean(
  indicator: Indicator,
  value: number,
  language: Language,
  level: AdminLevel,
): string {
  return isYesNo(indicator, level)
    ? formatWithUnit(indicator, value, language)
    : formatIndicator(indicator, value, language)
}

/** English units are given in the plural; one of them is not. */
function singular(unit: string): string {
  if (unit === ' people') return ' person'
  return unit.replace(/ies$/, 'y').replace(/([a-z])s$/, '$1')
}

/** What stands inside a sentence, at its beginning. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Jarak ke jalan" becomes "jarak ke jalan" inside a sentence; IDM, SKTM and names with digits stay. */
export function lowerFirst(name: string): string {
  const first = name.split(/[\s/]/)[0] ?? ''
  const isAcronym = first.length > 1 && first === first.toUpperCase()
  return isAcronym || /\d/.test(first) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** As `lowerFirst`, but a title like "Indeks Ketahanan Ekonomi" keeps its capitals. */
export function lowerName(name: string): string {
  const second = name.split(' ')[1] ?? ''
  return second !== '' && second !== second.toLowerCase() && !/\d/.test(second)
    ? name
    : lowerFirst(name)
}
