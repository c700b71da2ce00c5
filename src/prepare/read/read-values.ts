import type { HeadingSynonyms } from '../intake/heading-synonyms'
import { listTables, tellUnread } from '../intake/list-tables'
import { IndicatorMatcher } from '../intake/match-indicator'
import { NameMatcher } from '../intake/match-names'
import { mergeRevisions } from '../intake/merge-revisions'
import type { NameApprovals } from '../intake/name-approvals'
import { readFileTables } from '../intake/read-file'
import type { UnitLookup } from '../intake/unit-lookup'
import type { ProblemLog } from '../problems/problem-log'
import { reportProgress } from '../run-context'
import type { Origin } from './catalogue-tokens'
import type { CatalogueEntry } from './read-catalogue'
import { TARGETS_FILE } from './read-targets'

/** One figure of one region and period, with the place it came from. */
export type Observation = {
  indicator: string
  period: string
  region: string
  value: number
  file: string
  /** Sheet of a workbook; null in a CSV file. */
  sheet: string | null
  row: number
}

export type TableContext = {
  root: string
  units: UnitLookup
  catalogue: ReadonlyMap<string, CatalogueEntry>
  approvals: NameApprovals
  headings: HeadingSynonyms
  log: ProblemLog
}

/** All tables of figures in a folder of `data/`, CSV and workbooks, in order of their names. */
export async function readValueFolder(
  folder: 'nilai' | 'contoh',
  origin: Origin,
  context: TableContext,
): Promise<Observation[]> {
  const { root, units, catalogue, approvals, headings, log } = context
  const names = new NameMatcher(units, approvals, log)
  const matcher = new IndicatorMatcher(catalogue, origin, headings)
  const tables: Observation[][] = []
  tellUnread(root, folder, log)
  const files = listTables(root, folder).filter((file) => file !== TARGETS_FILE)
  for (const [index, file] of files.entries()) {
    reportProgress('read', index, files.length)
    const found = { root, units, names, matcher, log }
    tables.push(...(await readFileTables(`${folder}/${file}`, found)))
  }
  return mergeRevisions(tables, log)
}
