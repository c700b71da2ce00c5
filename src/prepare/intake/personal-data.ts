import type { ProblemLog } from '../problems/problem-log'
import { columnLetter, type Grid } from './grid'
import { FactsByText, isPlainlyNothing } from './personal/cell-facts'
import { findInGrid } from './personal/find-in-grid'
import { visitTexts, type JsonPath } from './personal/json-texts'
import { NO_PLACES, personalKinds, type IsPlace } from './personal/personal-kinds'

/** The beginning is enough to find a file or sheet by; the rest may be what must not be repeated. */
function masked(name: string): string {
  return `${name.slice(0, 2)}***`
}

/** A path whose last part names a person or holds a number is told in part. `isPlace`: known names of regions. */
export function maskedFile(file: string, isPlace: IsPlace = NO_PLACES): string {
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]*?)(\.\w{1,5})?$/.exec(file) ?? []
  return personalKinds(name, isPlace).length === 0 ? file : `${folder}${masked(name)}${ending}`
}

/** Refuses a file whose very name holds personal data. */
export function isNameRefused(
  file: string,
  log: ProblemLog,
  isPlace: IsPlace = NO_PLACES,
): boolean {
  const told = maskedFile(file, isPlace)
  if (told === file) return false
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w{1,5}$/, '')
  for (const kind of personalKinds(name, isPlace)) {
    log.error(`data-pribadi-${kind}`, { file: told }, { where: 'file' })
  }
  return true
}

function hasPersonalData(grid: Grid, facts: FactsByText, log: ProblemLog): boolean {
  const inName = grid.sheet === null ? [] : personalKinds(grid.sheet, facts.isPlace)
  const sheet = grid.sheet !== null && inName.length > 0 ? masked(grid.sheet) : grid.sheet
  const file = maskedFile(grid.file, facts.isPlace)
  for (const kind of inName) log.error(`data-pribadi-${kind}`, { file, sheet }, { where: 'sheet' })
  const found = findInGrid(grid, facts)
  for (const { kind, where, row, column } of found) {
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
  isPlace: IsPlace = NO_PLACES,
): boolean {
  const facts = new FactsByText(isPlace)
  return grids.filter((grid) => hasPersonalData(grid, facts, log)).length > 0
}

/** Refuses a JSON file with personal data in a text, a number or the name of a field, each told by its path. */
export function isJsonRefused(file: string, value: unknown, log: ProblemLog): boolean {
  const facts = new FactsByText(NO_PLACES)
  const told = (path: JsonPath) =>
    path.map((part) =>
      typeof part === 'string' && personalKinds(part, NO_PLACES).length > 0 ? masked(part) : part,
    )
  let isFound = false
  visitTexts(value, (text, path) => {
    if (isPlainlyNothing(text, facts)) return
    const rows = [{ line: 1, cells: [text], hidden: false }]
    const grid = { file, sheet: null, rows, merges: [], hiddenColumns: new Set<number>() }
    for (const { kind } of findInGrid(grid, facts)) {
      log.error(`data-pribadi-${kind}`, { file, column: told(path).join('.') }, { where: 'field' })
      isFound = true
    }
  })
  return isFound
}
