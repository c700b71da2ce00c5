import type { DataYears } from '../domain/data-years'
import { formatDay } from './format'
import { freshnessMessages } from './freshness'
import type { Language } from './language'

/** "Situs diperbarui 24 November 2026; data 2019–2025": the day says nothing of how old the figures are. */
export function siteDates(madeAt: string, years: DataYears | null, language: Language): string {
  const { updated, years: words } = freshnessMessages[language]
  const day = updated(formatDay(madeAt, language))
  return years === null ? day : `${day}; ${words(years.first, years.last)}`
}
