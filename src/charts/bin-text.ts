import { lastIn, type Bin, type Distribution } from '../domain/distribution'
import { stepDecimals } from '../domain/nice-scale'
import { chartMessages } from '../i18n/charts'
import { formatNumber } from '../i18n/format'
import type { Language } from '../i18n/language'

/** `0,70–0,71`, `2–6`, `3` or `2.000 atau lebih`: what a bin holds. */
export function binText(distribution: Distribution, bin: Bin, language: Language): string {
  const decimals = stepDecimals(distribution.step)
  const from = formatNumber(bin.from, decimals, language)
  if (bin.to === Number.POSITIVE_INFINITY) return chartMessages[language].orMore(from)
  const last = lastIn(distribution, bin.to)
  return last === bin.from ? from : `${from}–${formatNumber(last, decimals, language)}`
}
