import { listTables, TARGETS_FILE, tellUnread } from './list-tables'
import { IndicatorMatcher } from './headings/match-indicator'
import { NameMatcher } from './places/match-names'
import { mergeRevisions } from './merge-revisions'
import { readFileTables } from './read-file'
import type { Place, Problem, ProblemLog } from '../problems/problem-log'
import { reportProgress } from '../run-context'
import type { Origin } from '../model/catalogue-tokens'
import type { Observation } from '../model/observation'
import type { TableContext } from './table-context'

/**
 * A file with tables but without a figure is told: as an error when its rows were all taken for totals, for
 * then the figures are there and not read.
 */
function tellEmpty(
  tables: readonly Observation[][],
  place: Place,
  problems: readonly Problem[],
  log: ProblemLog,
): void {
  const isEmpty = tables.length > 0 && tables.every((table) => table.length === 0)
  if (!isEmpty || problems.some(({ severity }) => severity === 'galat')) return
  // With rows of regions, all empty, a total is what it says.
  const totals = problems.filter(({ id }) => id === 'baris-jumlah')
  const [total] = totals
  const hasPlaces = totals.some(({ params }) => Number(params.places) > 0)
  if (total === undefined || hasPlaces) log.warn('tabel-tanpa-angka', place)
  else log.error('tabel-tanpa-baris', { ...place, sheet: total.sheet, row: total.row })
}

/** All tables of figures in a folder of `data/`, CSV and workbooks, in order of their names. */
export async function readValueFolder(
  folder: 'nilai' | 'contoh',
  origin: Origin,
  context: TableContext,
): Promise<Observation[]> {
  const { root, units, catalogue, approvals, headings, printed, relations = [], log } = context
  const names = new NameMatcher(units, approvals, log)
  const matcher = new IndicatorMatcher(catalogue, origin, headings, context.groups)
  const tables: Observation[][] = []
  tellUnread(root, folder, log, units.isPlace)
  const files = listTables(root, folder).filter((file) => file !== TARGETS_FILE)
  for (const [index, file] of files.entries()) {
    reportProgress('read', index, files.length)
    const found = { root, units, names, matcher, headings, printed, relations, log }
    const place = { file: `${folder}/${file}` }
    const before = log.mark()
    const read = await readFileTables(place.file, found)
    tellEmpty(read, place, log.since(before), log)
    tables.push(...read)
  }
  return mergeRevisions(tables, log)
}
