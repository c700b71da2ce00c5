import type { Rule, RulesFile } from '../../../contract'
import { operandsOf } from '../../model/formula'
import { partsOf, type CatalogueEntry } from '../../model/catalogue-entry'
import { FORMS, ORIGINS, wordFor } from '../../model/catalogue-tokens'
import type { Relation } from '../../model/relation'
import type { Project } from '../../read-project'
import { CATALOGUE_FILE } from '../../read/read-catalogue'
import { RELATIONS_FILE } from '../../read/read-relations'
import { SETTINGS_FILE } from '../../read/read-settings'
import { isSample } from '../is-sample'
import { isMeant } from '../outside/file-names'
import { leaves } from './published-statements'
import { statedFiles } from './stated-files'

function ofCatalogue(entry: CatalogueEntry): [column: string, value: string][] {
  return [
    ['asal', wordFor(ORIGINS, entry.origin)],
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

/** What the settings of the regency say that no other published file does, nor a score is compared by. */
function ofSettings({ settings }: Pick<Project, 'settings'>): Rule[] {
  const { nama, sebutan, luasResmi, batas, konteks, sumberPulau, penimbangSkor } = settings
  const { tahun, toleransiMeter, desimal, sumberBentukLama } = batas
  const { periksaTiapDetik, terbitan } = settings
  const own = {
    ...{ nama, sebutan, konteks, sumberPulau, penimbangSkor, periksaTiapDetik, terbitan },
    luasResmi: { sumber: luasResmi.sumber },
    batas: { tahun, toleransiMeter, desimal, sumberBentukLama },
  }
  return leaves(own).map(([column, value]) => {
    return { file: SETTINGS_FILE, of: SETTINGS_FILE, column, value }
  })
}

/** Tables that are held against counts of which small ones are withheld: a mark of them could be guessed. */
function besideGuarded({ catalogue, outside }: Pick<Project, 'catalogue' | 'outside'>) {
  const isGuarded = (id: string): boolean => {
    const entry = catalogue.get(id)
    return entry !== undefined && (entry.minimumCell !== null || partsOf(entry).some(isGuarded))
  }
  const guarded = outside.declared.checks.filter(({ table, other }) =>
    [table, other].some(({ tree }) => operandsOf(tree).some(isGuarded)),
  )
  return guarded.flatMap(({ table, other }) => [table.file, other.file])
}

type StatedProject = Pick<
  Project,
  'allEntries' | 'allRelations' | 'catalogue' | 'outside' | 'settings'
>

/** What figures are read and checked by, as far as nothing else that is published tells it; also those that have not come. */
export function statedRules(root: string, project: StatedProject): RulesFile {
  const { allEntries, allRelations } = project
  // Samples stand in no other file than their own.
  const entries = [...allEntries.values()].filter((entry) => !isSample(entry, allEntries))
  const ofIndicators = entries.flatMap((entry): Rule[] => {
    const { id: of } = entry
    const related = allRelations.filter(({ indicator }) => indicator === of).map(relationText)
    return [
      ...ofCatalogue(entry).map(([column, value]) => ({ file: CATALOGUE_FILE, of, column, value })),
      { file: RELATIONS_FILE, of, column: 'rumus', value: related.toSorted().join('; ') },
    ]
  })
  const guarded = besideGuarded(project)
  const { files, rules } = statedFiles(root, (file) => guarded.some((one) => isMeant(one, file)))
  return {
    files: [CATALOGUE_FILE, RELATIONS_FILE, SETTINGS_FILE, ...files],
    rules: [...ofIndicators, ...ofSettings(project), ...rules].filter(({ value }) => value !== ''),
  }
}
