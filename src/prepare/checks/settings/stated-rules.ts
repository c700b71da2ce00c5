import type { Indicator, Rule } from '../../../contract'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { FORMS, wordFor } from '../../model/catalogue-tokens'
import type { Relation } from '../../model/relation'
import type { Project } from '../../read-project'
import { CATALOGUE_FILE } from '../../read/read-catalogue'
import { RELATIONS_FILE } from '../../read/read-relations'

function ofCatalogue(entry: CatalogueEntry): [column: string, value: string][] {
  return [
    ['minimum', String(entry.minimum ?? '')],
    ['maksimum', String(entry.maximum ?? '')],
    ['pilihan', entry.choices.join('|')],
    ['bentuk', wordFor(FORMS, entry.form)],
    ['kosong', entry.blanks.join('|')],
    ['sumber', entry.source],
  ]
}

function relationText({ formula, isLimit, tolerance }: Relation): string {
  return `${isLimit ? '<=' : '='} ${formula}${tolerance === 0 ? '' : ` (toleransi ${String(tolerance)})`}`
}

/** What the figures of the published indicators are read and checked by, as far as the catalogue does not tell it. */
export function statedRules(
  indicators: readonly Indicator[],
  { catalogue, allRelations }: Pick<Project, 'catalogue' | 'allRelations'>,
): Rule[] {
  return indicators.flatMap(({ id: of }): Rule[] => {
    const entry = catalogue.get(of)
    const cells = entry === undefined ? [] : ofCatalogue(entry)
    const related = allRelations.filter(({ indicator }) => indicator === of).map(relationText)
    return [
      ...cells.map(([column, value]) => ({ file: CATALOGUE_FILE, of, column, value })),
      { file: RELATIONS_FILE, of, column: 'rumus', value: related.toSorted().join('; ') },
    ].filter(({ value }) => value !== '')
  })
}
