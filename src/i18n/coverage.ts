import { FULL_ENOUGH, type FigureCoverage } from '../domain/figure-coverage'
import { formatNumber } from './format'
import { defineMessages, type Language } from './language'

const coverageMessages = defineMessages({
  id: {
    families: (percent: string) => `mencakup ${percent}% keluarga`,
    people: (percent: string) => `mencakup ${percent}% penduduk`,
    area: (percent: string) => `mencakup ${percent}% luasnya`,
    units: (percent: string) => `mencakup ${percent}% desa dan kelurahan`,
    data: (percent: string) => `data tersedia ${percent}%`,
    limit: (percent: string) => `° mencakup kurang dari ${percent}% wilayahnya.`,
    note: 'Angka bertanda ° hanya mewakili sebagian wilayahnya',
  },
  en: {
    families: (percent: string) => `covering ${percent}% of families`,
    people: (percent: string) => `covering ${percent}% of people`,
    area: (percent: string) => `covering ${percent}% of the area`,
    units: (percent: string) => `covering ${percent}% of desa and kelurahan`,
    data: (percent: string) => `${percent}% of the data known`,
    limit: (percent: string) => `° covers less than ${percent}% of its area.`,
    note: 'Figures marked ° stand for a part of the area only',
  },
})

/** Of how much: of a figure its families or units, of an area's standing its people, of a desa's its data; 0-1. */
export interface Covered {
  readonly share: number
  readonly by: FigureCoverage['by']
}

/** Stands at a figure that rests on a part of its area. */
export const COVERAGE_MARK = '°'

/** "mencakup 22% keluarga": on how much a figure rests. */
export function coverageWords({ share, by }: Covered, language: Language): string {
  return coverageMessages[language][by](formatNumber(100 * share, 0, language))
}

/** The words behind a figure in running text; nothing where it stands for all of its area. */
export function coverageAside(coverage: Covered | null | undefined, language: Language): string {
  return coverage ? ` (${coverageWords(coverage, language)})` : ''
}

/** What the mark means, where a page has no room to name each figure. */
export function coverageLimit(language: Language): string {
  return coverageMessages[language].limit(formatNumber(100 * FULL_ENOUGH, 0, language))
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
