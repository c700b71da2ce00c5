import type { Bivariate } from '../../domain/bivariate'
import { formatNumber } from '../../i18n/format'
import { lowerFirst } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { legendMessages } from '../../i18n/legend'
import { mapPairMessages } from '../../i18n/map-pair'

export interface CorrelationWords {
  /** How the two go together, with its strength. */
  readonly finding: string
  /** The coefficients, or why there are none. */
  readonly figures: string
  /** What the finding does not say. */
  readonly cautions: readonly string[]
}

/**
 * The correlation of two figures in words: how strong it is only where chance, with neighbours counted as
 * the like they are, would not give as much, and never for two figures divided by the same.
 */
export function correlationWords(bivariate: Bivariate, language: Language): CorrelationWords {
  const messages = mapPairMessages[language]
  const { x, y, correlation, status, level, sharedDivisor, otherLevel } = bivariate
  const [xName, yName] = [x.indicator, y.indicator].map((indicator) =>
    lowerFirst(indicator.shortName[language]),
  ) as [string, string]
  const { units } = legendMessages[language]
  const noun = units[level]
  const both = messages.title(x.indicator.shortName[language], yName)
  if (!correlation) return { finding: both, figures: messages.tooFew, cautions: [] }
  const number = (value: number) => formatNumber(value, 2, language)
  const { spearman, pearson, count, effectiveCount, interval } = correlation
  return {
    finding: finding(),
    figures: [
      messages.coefficient(number(spearman), number(pearson), count, noun),
      interval === null
        ? ''
        : messages.interval(
            number(interval[0]),
            number(interval[1]),
            Math.round(effectiveCount) < count ? Math.round(effectiveCount) : null,
          ),
    ]
      .filter((text) => text !== '')
      .join(' '),
    cautions: [
      ...(status === 'contoh' ? [messages.sample] : []),
      ...(status === 'perkiraan' ? [messages.estimate] : []),
      ...(sharedDivisor ? [messages.spurious(lowerFirst(sharedDivisor.shortName[language]))] : []),
      otherLevel
        ? messages.aboutPlaces(units[otherLevel.level], number(otherLevel.spearman))
        : messages.aboutPlacesOnly,
      messages.caution,
    ],
  }

  function finding(): string {
    if (sharedDivisor || status === 'contoh') return `${both}: ${messages.notJudged}`
    const relation = correlation?.relation
    if (!relation) return `${both}: ${messages.notTold}`
    const words = relation.sign === 'positive' ? messages.together : messages.apart
    return `${both} ${messages.strength[relation.strength]}: ${words(xName, yName, noun)}`
  }
}
