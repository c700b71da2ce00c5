import type { AdminLevel, Indicator } from '../contract'
import { lowerFirst } from './indicator-value'
import { defineMessages, type Language } from './language'

const messages = defineMessages({
  id: {
    plain: 'rata-rata desa',
    weighted: 'rata-rata tertimbang',
    by: (weight: string) => `rata-rata menurut ${weight}`,
  },
  en: {
    plain: 'mean of desa',
    weighted: 'weighted mean',
    by: (weight: string) => `mean by ${weight}`,
  },
})

/**
 * What kind of mean a figure above the desa is: each desa counts as much as another ("rata-rata desa"), or
 * by the families, the area or whatever else weighs it. Empty for a desa's own figure and for what is no mean.
 */
export function meanName(
  indicator: Indicator,
  weight: Indicator | null,
  level: AdminLevel,
  language: Language,
): string {
  if (level === 'desa') return ''
  const words = messages[language]
  if (indicator.aggregation === 'mean') return words.plain
  if (indicator.aggregation !== 'weighted-mean') return ''
  return weight ? words.by(lowerFirst(weight.name[language])) : words.weighted
}
