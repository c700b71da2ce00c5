import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../model/observation'
import type { Relation } from '../model/relation'
import { describeTable } from './describe-table'
import { currentReading } from '../run-context'
import { isEntry } from './headings/check-columns'
import { findHeader, readHeader } from './headings/find-header'
import type { FoundHeader } from './headings/found-header'
import {
  columnLetter,
  isBlank,
  withoutHidden,
  withTexts,
  type Grid,
  type GridCell,
  type GridRow,
} from './grid/grid'
import type { HeadingSynonyms } from './headings/heading-synonyms'
import { headingWords } from './text/heading-words'
import { tellHiddenFigures } from './figures/hidden-figures'
import { withColumnsOfVariables } from './headings/long-form'
import type { IndicatorMatcher } from './headings/match-indicator'
import { holdMixedFamilies } from './figures/mixed-families'
import { ignoredHeadings, missingHeading } from './headings/nearest-headings'
import { notesOfWorkbook } from './sayings/notes-of-workbook'
import { isOfOtherKabupaten } from './places/other-kabupaten'
import { isRefused } from './personal-data'
import { tellPlacesAcross } from './places/places-across'
import { tellPreliminary } from './sayings/preliminary-figures'
import { readGrids } from './grid/read-grids'
import { readTable } from './read-table'
import type { RegionContext } from './places/region-reader'
import { withoutLetterSpacing } from './text/spaced-letters'
import { tellUnsaid } from './sayings/unsaid'
import { everyGrid } from './grid/xlsx-grids'

export type FileContext = RegionContext & {
  root: string
  matcher: IndicatorMatcher
  headings: HeadingSynonyms
  relations: readonly Relation[]
}

function noteHidden(grid: Grid, log: ProblemLog): void {
  const { file, sheet } = grid
  const columns = [...grid.hiddenColumns]
    .filter((index) => grid.rows.some((row) => !isBlank(row.cells[index])))
    .map(columnLetter)
  if (columns.length > 0) {
    log.note('kolom-tersembunyi', { file, sheet }, { found: columns.join(', ') })
  }
  const rows = grid.rows.filter((row) => row.hidden && row.cells.some((cell) => !isBlank(cell)))
  const [first] = rows
  if (first !== undefined) {
    log.note('baris-tersembunyi', { file, sheet, row: first.line }, { count: rows.length })
  }
}

function isEmpty(grid: Grid): boolean {
  return grid.rows.every((row) => row.cells.every(isBlank))
}

const FEW_ROWS = 3

/** Rows of a label and figures, which a page of notes does not have. */
function hasFigures(grid: Grid): boolean {
  const isRow = ({ cells }: GridRow) =>
    cells.some((cell) => typeof cell === 'number') && cells.some((cell) => typeof cell === 'string')
  return grid.rows.filter(isRow).length >= FEW_ROWS
}

/** Whether a sheet was meant as a table: it has figures, or a row of the headings of another sheet but for one. */
function isMeant(
  grid: Grid,
  tables: readonly [Grid, FoundHeader][],
  matcher: IndicatorMatcher,
): boolean {
  if (findHeader(grid, matcher, true) !== null || hasFigures(grid)) return true
  const known = new Set(tables.flatMap(([, { block }]) => block.parts.flat().map(headingWords)))
  const isKnown = (cell: GridCell) => typeof cell === 'string' && known.has(headingWords(cell))
  const isHeading = ({ cells }: GridRow) => {
    const filled = cells.filter((cell) => !isBlank(cell))
    return filled.length > 0 && filled.every(isKnown)
  }
  return grid.rows.some(isHeading) && grid.rows.some(({ cells }) => cells.some(isEntry))
}

/**
 * All figures of one file, table by table. A file with personal data anywhere, hidden sheets included,
 * is refused as a whole.
 */
export async function readFileTables(file: string, context: FileContext): Promise<Observation[][]> {
  const { log, matcher, root } = context
  const reading = currentReading()
  const { isPlace } = context.units
  const isRegion = (text: string) => context.units.named(text).length > 0
  const workbook = await readGrids(root, file, log, isPlace)
  if (workbook === null || isRefused(everyGrid(workbook), log, isPlace)) {
    reading?.leaveOut(file, null, 'ditolak')
    return []
  }
  for (const { sheet } of workbook.hidden) {
    log.note('lembar-tersembunyi', { file, sheet })
    reading?.leaveOut(file, sheet, 'tersembunyi')
  }
  const shown = workbook.visible
    .filter((grid) => !isEmpty(grid))
    .map((grid) => withTexts(withoutHidden(grid), withoutLetterSpacing))
  const across = shown.filter((grid) => tellPlacesAcross(grid, context.units, log))
  for (const { sheet } of across) reading?.leaveOut(file, sheet, 'tanpa-tabel')
  const grids = shown
    .filter((grid) => !across.includes(grid))
    .map((grid) => withColumnsOfVariables(grid, matcher.roleOf))
  if (across.length > 0 && grids.length === 0) return []
  const search = (loosely: boolean) =>
    grids.flatMap((grid): [Grid, FoundHeader][] => {
      const found = findHeader(grid, matcher, loosely)
      return found === null ? [] : [[grid, found]]
    })
  const strict = search(false)
  const tables = strict.length > 0 ? strict : search(true)
  if (tables.length === 0) {
    reading?.leaveOut(file, null, 'tanpa-tabel')
    const ignored = ignoredHeadings(grids, context.headings)
    log.error(
      'berkas-tanpa-tabel',
      { file },
      { ...missingHeading(grids, matcher, isRegion), ignored },
    )
    return []
  }
  for (const grid of workbook.visible) noteHidden(grid, log)
  tellHiddenFigures(workbook.visible, workbook.hidden, matcher, log)
  for (const grid of grids) {
    if (tables.some(([other]) => other === grid)) continue
    reading?.leaveOut(file, grid.sheet, 'tanpa-tabel')
    // A page of notes is passed over; a table whose headings are misspelt is one that was meant.
    if (isMeant(grid, tables, matcher))
      log.warn(
        'lembar-tidak-dikenal',
        { file, sheet: grid.sheet },
        missingHeading([grid], matcher, isRegion),
      )
    else log.note('lembar-dilewati', { file, sheet: grid.sheet })
  }
  const beside = notesOfWorkbook(
    workbook.visible.filter(({ sheet }) => !tables.some(([grid]) => grid.sheet === sheet)),
  )
  return tables.map(([own, found]) => {
    const grid = { ...own, notes: [...(own.notes ?? []), ...beside] }
    const header = readHeader(grid, found, matcher, log, context.relations)
    if (isOfOtherKabupaten(grid, header, context.units, log)) {
      reading?.leaveOut(file, grid.sheet, 'ditolak')
      return []
    }
    tellPreliminary(grid, header, log)
    const nameOf = (indicator: string) => matcher.nameOf(indicator)
    const families = { relations: context.relations, nameOf, log }
    const every = readTable(grid, header, context)
    const observations = holdMixedFamilies(grid, header, every, families)
    const whole = workbook.visible.find(({ sheet }) => sheet === grid.sheet) ?? grid
    tellUnsaid(grid, header, observations, context)
    const sheet = reading?.at(file, grid.sheet)
    if (sheet) describeTable({ whole, grid, found, header, observations }, sheet)
    return observations
  })
}
