import type { Indicator } from '../contract'
import { formatNumber } from './format'
import type { Language } from './language'

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

/** The number alone with the indicator's decimals, or the category's name. */
export function formatIndicator(indicator: Indicator, value: number, language: Language): string {
  if (indicator.kind === 'category') {
    const category = indicator.categories.find((entry) => entry.code === value)
    return category?.label[language] ?? formatNumber(value, 0, language)
  }
  return formatNumber(value, indicator.decimals, language)
}

/** With its unit, for running text. */
export function formatWithUnit(indicator: Indicator, value: number, language: Language): string {
  // None and all need no decimals: "0%", "100%".
  if (indicator.unit.id === '%' && (value === 0 || value === 100)) return `${value}%`
  const unit = unitAfter(indicator, language)
  const shown = language === 'en' && value === 1 ? singular(unit) : unit
  return formatIndicator(indicator, value, language) + shown
}

/** English units are given in the plural; one of them is not. */
function singular(unit: string): string {
  if (unit === ' people') return ' person'
  return unit.replace(/ies$/, 'y').replace(/([a-z])s$/, '$1')
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
