import type { Distribution } from '../domain/distribution'
import type { DistributionFinding } from '../domain/distribution-finding'
import { levelOf } from '../domain/ranking'
import type { Ranking } from '../domain/ranking-model'
import type { RankingFinding } from '../domain/ranking-finding'
import type { Trend } from '../domain/trend'
import { findInTrend } from '../domain/trend-finding'
import { isYesNo } from '../domain/value-label'
import { stepDecimals } from '../domain/nice-scale'
import { chartMessages } from '../i18n/charts'
import { formatNumber, formatPeriod } from '../i18n/format'
import { formatIndicator, formatWithUnit, lowerFirst } from '../i18n/indicator-value'
import type { Language } from '../i18n/language'

/** Rounded, but never to a hundred while something is left out. */
export function wholePercent(percent: number, language: Language): string {
  return formatNumber(percent < 100 ? Math.min(99, Math.round(percent)) : 100, 0, language)
}

/** A name is not broken at the end of a line. */
function together(name: string): string {
  return name.replaceAll(' ', '\u00a0')
}

/** The ranking's finding in words, its number included. */
export function rankingTitle(
  ranking: Ranking,
  finding: RankingFinding,
  language: Language,
): string {
  const messages = chartMessages[language]
  const name = ranking.indicator.shortName[language]
  const noun = messages[ranking.noun]
  const value = (number: number) =>
    formatWithUnit(ranking.indicator, number, language, levelOf(ranking))
  switch (finding.kind) {
    case 'nothing':
      return messages.noDataFor(name)
    case 'sample':
      return messages.samplesOf(name)
    case 'missing':
      return messages.rankingMissing(name, together(finding.name))
    case 'same':
      return messages.rankingSame(name, value(finding.value), messages.count(finding.count), noun)
    case 'above':
      return (ranking.indicator.unit.id === 'km' ? messages.rankingFarther : messages.rankingAbove)(
        name,
        messages.count(finding.count),
        noun,
      )
    case 'topShare': {
      const percent = wholePercent(finding.percent, language)
      return messages.rankingTopShare(
        lowerFirst(name),
        percent,
        messages.count(finding.count),
        noun,
      )
    }
    case 'leader':
      return messages.rankingLeader(name, finding.name, value(finding.value))
    case 'standing':
      return messages.rankingStanding(
        name,
        together(finding.name),
        finding.rank,
        finding.total,
        messages[finding.noun],
        finding.tied,
      )
    case 'category':
      if (finding.labels.length > 1)
        return messages.rankingCategories(
          name,
          messages.equallyMany(
            finding.labels.map((label) => label[language]),
            finding.count,
          ),
          finding.of,
          messages[finding.noun],
        )
      return messages.rankingCategory(
        name,
        lowerFirst(finding.labels[0]?.[language] ?? ''),
        finding.count,
        finding.of,
        messages[finding.noun],
      )
  }
}

export function distributionTitle(
  distribution: Distribution,
  finding: DistributionFinding,
  language: Language,
): string {
  const messages = chartMessages[language]
  const { indicator, step } = distribution
  const name = indicator.shortName[language]
  const noun = messages[distribution.noun]
  const percent = (value: number) => wholePercent(value, language)
  const value = (number: number) => formatWithUnit(indicator, number, language, distribution.level)
  const edge = (number: number) => formatNumber(number, stepDecimals(step), language)
  switch (finding.kind) {
    case 'nothing':
      return messages.noDataFor(name)
    case 'sample':
      return messages.samplesOf(name)
    case 'same':
      return messages.distributionSame(noun, value(finding.value))
    case 'onePlace':
      if (isYesNo(indicator, distribution.level))
        return messages.compositionTitle(percent(finding.percent), noun, value(finding.value))
      return messages.distributionOnePlace(percent(finding.percent), noun, value(finding.value))
    case 'range':
      return messages.distributionRange(
        percent(finding.percent),
        noun,
        edge(finding.from),
        edge(finding.to),
      )
    case 'highest':
      return messages.distributionHighest(finding.total, noun)
    case 'lowest':
      return messages.distributionLowest(finding.total, noun)
    case 'tiedHighest':
      return messages.distributionTiedHighest(finding.others, noun)
    case 'tiedLowest':
      return messages.distributionTiedLowest(finding.others, noun)
    case 'higher':
      return messages.distributionHigher(finding.count, noun, finding.isFew)
    case 'lower':
      return messages.distributionLower(finding.count, noun, finding.isFew)
    case 'above':
      return messages.distributionAbove(finding.count, finding.of, noun)
  }
}

/** Up, down, to and fro or unchanged, by how much and since when; of a survey only what is no chance. */
export function trendTitle(trend: Trend, language: Language): string {
  const messages = chartMessages[language]
  const { indicator } = trend
  const name = indicator.shortName[language]
  if (trend.status === 'contoh') return messages.samplesOf(name)
  const finding = findInTrend(trend)
  const figure = formatWithUnit(indicator, finding.point.value, language)
  const when = formatPeriod(finding.point.period, language)
  if (finding.kind === 'single') return messages.trendSingle(name, figure, when)
  const since = formatPeriod(finding.since, language)
  if (finding.kind === 'noise') return messages.trendNoise(name, figure, when, since)
  if (finding.kind === 'uneven') {
    const low = formatIndicator(indicator, finding.low.value, language)
    const high = formatWithUnit(indicator, finding.high.value, language)
    return messages.trendUneven(name, since, low, high)
  }
  if (finding.kind === 'flat') return messages.trendFlat(name, since)
  const amount = formatNumber(Math.abs(finding.change), finding.decimals, language)
  const change = finding.isPoints ? messages.points(amount) : `${amount}%`
  return finding.kind === 'up'
    ? messages.trendUp(name, change, since)
    : messages.trendDown(name, change, since)
}
