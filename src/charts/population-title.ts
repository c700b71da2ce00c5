import type { Trend } from '../domain/trend'
import { findInTrend } from '../domain/trend-finding'
import { formatNumber, formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import { profileChartMessages } from '../i18n/profile-charts'

/** How many people more or fewer since the current run began: "Naik 120 jiwa sejak 2023". */
export function populationTitle(trend: Trend, language: Language): string {
  const messages = profileChartMessages[language]
  const people = (value: number) => formatNumber(value, 0, language)
  const finding = findInTrend(trend)
  // A count of people is no survey figure; one that were would have no change to tell.
  if (finding.kind === 'single' || finding.kind === 'noise') {
    return messages.peopleSingle(
      people(finding.point.value),
      formatPeriod(finding.point.period, language),
    )
  }
  const since = formatPeriod(finding.since, language)
  switch (finding.kind) {
    case 'flat':
      return messages.peopleFlat(since)
    case 'uneven':
      return messages.peopleUneven(people(finding.low.value), people(finding.high.value), since)
    case 'up':
      return messages.peopleUp(people(finding.difference), since)
    case 'down':
      return messages.peopleDown(people(-finding.difference), since)
  }
}
