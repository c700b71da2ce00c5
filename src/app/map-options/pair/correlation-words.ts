import type { Bivariate } from '../../../domain/bivariate'
import { formatNumber } from '../../../i18n/format'
import { lowerFirst } from '../../../i18n/indicator-value'
import type { Language } from '../../../i18n/language'
import { mapPairMessages } from '../../../i18n/map-pair'

export interface CorrelationWords {
  /** How the two go together, with its strength. */
  readonly finding: string
  /** The coefficients, or why there are none. */
  readonly figures: string
  /** What the finding does not say. */
  readonly cautions: readonly string[]
}

/** The correlation of two figures in words; never of a sample without saying so. */
export function correlationWords(bivariate: Bivariate, language: Language): CorrelationWords {
  const messages = mapPairMessages[language]
  const { x, y, correlation, status, level } = bivariate
  const [xName, yName] = [x.indicator, y.indicator].map((indicator) =>
    lowerFirst(indicator.shortName[language]),
  ) as [string, string]
  const noun = messages[level]
  const both = messages.title(x.indicator.shortName[language], yName)
  if (!correlation) return { finding: both, figures: messages.tooFew, cautions: [] }
  const { strength, sign, spearman, pearson, count } = correlation
  const direction =
    strength === 'none'
      ? ''
      : `: ${(sign === 'positive' ? messages.together : messages.apart)(xName, yName, noun)}`
  return {
    finding: `${both} ${messages.strength[strength]}${direction}`,
    figures: messages.coefficient(
      formatNumber(spearman, 2, language),
      formatNumber(pearson, 2, language),
      count,
      noun,
    ),
    cautions: [
      ...(status === 'contoh' ? [messages.sample] : []),
      ...(status === 'perkiraan' ? [messages.estimate] : []),
      messages.caution,
    ],
  }
}
