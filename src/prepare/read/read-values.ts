import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { IndicatorMatcher } from '../intake/match-indicator'
import { NameMatcher } from '../intake/match-names'
import { mergeRevisions } from '../intake/merge-revisions'
import type { NameApprovals } from '../intake/name-approvals'
import { readFileTables } from '../intake/read-file'
import { tableKind } from '../intake/read-grids'
import type { UnitLookup } from '../intake/unit-lookup'
import type { ProblemLog } from '../problems/problem-log'
import { reportProgress } from '../run-context'
import type { Origin } from './catalogue-tokens'
import type { CatalogueEntry } from './read-catalogue'

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
  log: ProblemLog
}

/** All tables of a folder of `data/`, CSV and workbooks, in order of their names. */
export async function readValueFolder(
  folder: 'nilai' | 'contoh',
  origin: Origin,
  context: TableContext,
): Promise<Observation[]> {
  const { root, units, catalogue, approvals, log } = context
  const path = join(root, folder)
  if (!existsSync(path)) return []
  const names = new NameMatcher(units, approvals, log)
  const matcher = new IndicatorMatcher(catalogue, origin)
  const tables: Observation[][] = []
  const files = readdirSync(path, { withFileTypes: true }).sort(byName)
  for (const [index, file] of files.entries()) {
    reportProgress('read', index, files.length)
    if (!file.isFile() || tableKind(file.name) === null) continue
    const found = { root, units, names, matcher, log }
    tables.push(...(await readFileTables(`${folder}/${file.name}`, found)))
  }
  return mergeRevisions(tables, log)
}

/** Without its ending, so that `jalan-perbaikan.xlsx` comes after the `jalan.xlsx` that it corrects. */
function byName(a: { name: string }, b: { name: string }): number {
  const [first, second] = [parse(a.name).name, parse(b.name).name]
  if (first === second) return a.name < b.name ? -1 : 1
  return first < second ? -1 : 1
}
