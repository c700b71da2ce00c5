import type { FigureCoverage } from '../domain/figure-coverage'
import { formatNumber } from './format'
import { defineMessages, type Language } from './language'

const coverageMessages = defineMessages({
  id: {
    families: (percent: string) => `dari ${percent}% keluarga`,
    units: (percent: string) => `dari ${percent}% desa dan kelurahan`,
    note: 'Angka bertanda ° hanya mewakili sebagian wilayahnya',
  },
  en: {
    families: (percent: string) => `of ${percent}% of families`,
    units: (percent: string) => `of ${percent}% of villages`,
    note: 'Figures marked ° stand for a part of the area only',
  },
})

/** Stands at a figure that rests on a part of its area. */
export const COVERAGE_MARK = '°'

/** "dari 22% keluarga": on how much a figure rests. */
export function coverageWords({ share, by }: FigureCoverage, language: Language): string {
  return coverageMessages[language][by](formatNumber(100 * share, 0, language))
}

/** One line for a list with marked figures: each with its name and share; empty without any. */
export function coverageNote(
  rows: readonly { readonly name: string; readonly coverage: FigureCoverage | null }[],
  language: Language,
): string {
  const told = rows.flatMap(({ name, coverage }) =>
    coverage ? [`${name} ${coverageWords(coverage, language)}`] : [],
  )
  return told.length === 0 ? '' : `${coverageMessages[language].note}: ${told.join('; ')}.`
}
