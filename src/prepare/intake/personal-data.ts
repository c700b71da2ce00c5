import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nameSetting } from '../problems/name-setting'
import type { ProblemLog } from '../problems/problem-log'
import { columnLetter, type Grid } from './grid/grid'
import { factsAmong, isPlainlyNothing, type FactsByText } from './personal/cell-facts'
import { type Finding } from './personal/finding'
import { findInGrid } from './personal/find-in-grid'
import { jsonTables } from './personal/json-tables'
import { visitTexts, type JsonPath } from './personal/json-texts'
import type { IsPlace, PersonalKind } from './personal/personal-kinds'
import { findPublished } from './personal/published/find-published'
import { JsonJoins } from './personal/published/json-joins'
import { publishedKinds } from './personal/published/published-kinds'
import {
  holdsPersonal,
  masked,
  nameKinds,
  partKinds,
  pathKinds,
  toldName,
  toldPath,
} from './personal/told-name'

function tellName(
  kinds: readonly PersonalKind[],
  told: string,
  where: 'file' | 'folder',
  log: ProblemLog,
) {
  for (const kind of kinds) {
    log.error(`data-pribadi-${kind}`, { file: told }, { where })
  }
}

/** Refuses a file whose very name holds personal data, told unless `refuseNames` has done so. */
export function isNameRefused(
  file: string,
  log: ProblemLog,
  isPlace: IsPlace = log.isPlace,
): boolean {
  if (!holdsPersonal(file, isPlace)) return false
  const told = toldPath(file, isPlace)
  const isTold = log
    .since(0)
    .some(({ id, file: known }) => known === told && id.startsWith('data-pribadi-'))
  if (!isTold) tellName(pathKinds(file, isPlace), told, 'file', log)
  return true
}

/** Tells every file, folder and link of `root` whose name holds personal data, wherever it lies. */
export function refuseNames(root: string, log: ProblemLog, isPlace: IsPlace, folder = ''): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const where = entry.isDirectory() ? 'folder' : 'file'
    // What the folder says is told of the folder.
    const kinds = holdsPersonal(folder, isPlace)
      ? partKinds(entry.name, isPlace)
      : pathKinds(path, isPlace)
    tellName(kinds, toldPath(path, isPlace), where, log)
    if (entry.isDirectory()) refuseNames(root, log, isPlace, path)
  }
}

function hasPersonalData(grid: Grid, facts: FactsByText, log: ProblemLog): boolean {
  const inName = grid.sheet === null ? [] : nameKinds(grid.sheet, facts.isPlace)
  const sheet = grid.sheet !== null && inName.length > 0 ? masked(grid.sheet) : grid.sheet
  const file = toldPath(grid.file, facts.isPlace)
  for (const kind of inName) log.error(`data-pribadi-${kind}`, { file, sheet }, { where: 'sheet' })
  const found = [...findInGrid(grid, facts), ...findPublished(grid, facts.isPlace)]
  const told = new Set<string>()
  for (const { kind, where, row, column } of found) {
    const key = `${kind} ${String(column)} ${String(row)}`
    if (told.has(key)) continue
    told.add(key)
    const at = column === null ? null : columnLetter(column)
    log.error(`data-pribadi-${kind}`, { file, sheet, row, column: at }, { where })
  }
  return inName.length + found.length > 0
}

/**
 * Refuses a file with personal data anywhere, hidden parts, comments and names of sheets included, as a
 * whole; all of it is told, by place and kind and never by content. `isPlace`: known names of regions.
 */
export function isRefused(
  grids: readonly Grid[],
  log: ProblemLog,
  isPlace: IsPlace = log.isPlace,
): boolean {
  const facts = factsAmong(isPlace)
  return grids.filter((grid) => hasPersonalData(grid, facts, log)).length > 0
}

/** What the names of fields announce, by the same rule as the headings of a table. */
function findUnderNames(file: string, value: unknown, facts: FactsByText) {
  return jsonTables(file, value).flatMap(({ grid, pathOf }) =>
    findInGrid(grid, facts)
      .filter(({ where }) => where === 'column')
      .map(({ kind, row, column }) => ({ kind, path: pathOf(row ?? 1, column ?? 0) })),
  )
}

/** Refuses a JSON file with personal data in a text, a number or the name of a field, each told by its path. */
export function isJsonRefused(file: string, value: unknown, log: ProblemLog): boolean {
  const { isPlace } = log
  const facts = factsAmong(isPlace)
  const joins = new JsonJoins()
  const found = new Set<string>()
  const tell = (kind: Finding['kind'], path: JsonPath, where: 'field' | 'named-field') => {
    const told = nameSetting(
      path.map((part) => (typeof part === 'string' ? toldName(part, isPlace) : part)),
    )
    const key = `${kind} ${told}`
    if (!found.has(key)) log.error(`data-pribadi-${kind}`, { file, column: told }, { where })
    found.add(key)
  }
  visitTexts(value, (text, path) => {
    const kinds = new Set<Finding['kind']>([
      ...joins.add(text, path),
      ...publishedKinds(text, isPlace),
    ])
    if (!isPlainlyNothing(text, facts)) {
      const rows = [{ line: 1, cells: [text], hidden: false }]
      const grid = { file, sheet: null, rows, merges: [], hiddenColumns: new Set<number>() }
      for (const { kind } of findInGrid(grid, facts)) kinds.add(kind)
    }
    for (const kind of kinds) tell(kind, path, 'field')
  })
  for (const { kind, path } of findUnderNames(file, value, facts)) tell(kind, path, 'named-field')
  return found.size > 0
}
