import type { AdminLevel, Indicator, LocalizedText } from '../contract'
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

/** By what a mean is weighted, as it is said behind "menurut". */
const WEIGHTS: Readonly<Record<string, LocalizedText>> = {
  keluarga: { id: 'keluarga', en: 'families' },
  penduduk: { id: 'penduduk', en: 'population' },
  luas: { id: 'luas wilayah', en: 'area' },
  sawah_luas: { id: 'luas sawah', en: 'rice area' },
}

/**
 * What kind of mean a figure above the desa is: each desa counts as much as another ("rata-rata desa"), or
 * by its families, area or other weight. Empty for a desa's own figure and for what is no mean.
 */
export function meanName(indicator: Indicator, level: AdminLevel, language: Language): string {
  if (level === 'desa') return ''
  const words = messages[language]
  if (indicator.aggregation === 'mean') return words.plain
  if (indicator.aggregation !== 'weighted-mean') return ''
  const weight = WEIGHTS[indicator.weightBy ?? '']
  return weight ? words.by(weight[language]) : words.weighted
}
