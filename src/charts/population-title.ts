import { findInTrend, type Trend } from '../domain/trend'
import { formatNumber, formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import { profileChartMessages } from '../i18n/profile-charts'

/** How many people more or fewer since the last comparable run turned: "Naik 120 jiwa sejak 2023". */
export function populationTitle(trend: Trend, language: Language): string {
  const messages = profileChartMessages[language]
  const people = (value: number) => formatNumber(value, 0, language)
  const finding = findInTrend(trend)
  if (finding.kind === 'single') {
    return messages.peopleSingle(
      people(finding.point.value),
      formatPeriod(finding.point.period, language),
    )
  }
  const since = formatPeriod(finding.since, language)
  const run = trend.segments.at(-1) ?? []
  const from = run.find((point) => point.period === finding.since)
  const change = (run.at(-1)?.value ?? 0) - (from?.value ?? 0)
  if (finding.kind === 'flat') return messages.peopleFlat(since)
  return finding.kind === 'up'
    ? messages.peopleUp(people(change), since)
    : messages.peopleDown(people(-change), since)
}
