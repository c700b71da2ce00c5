import type { ProblemLog } from '../../problems/problem-log'
import { isEmptyCell } from '../figures/parse-number'
import { inAnotherUnit, isFigure } from '../headings/check-columns'
import { cellText, type Grid } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'
import type { HeadingBlock } from '../headings/heading-rows'
import { parenthesised } from '../text/heading-words'
import { unitsOfNote, unitsOfTitle } from './said-units'
import { namesOfTable } from './table-names'
import type { TableNote } from './table-notes'
import { titlesAbove } from '../periods/title-period'
import {
  isExactUnit,
  isKnownUnit,
  isMeasure,
  isMultiple,
  isSameUnit,
} from '../text/units-of-measure'

/**
 * A unit that a table states, known or not, and the line where (null for its title): for all of it or, in a
 * column of units, for the figures of that row alone.
 */
export type StatedUnit = { unit: string; line: number | null; isOfRow: boolean }

/** "Satuan:" or "dalam", with the unit in the next cell. */
const OPEN = /(?:^|\s)(?:satuan ?:?|dalam)\s?$/i

function joined(texts: readonly TableNote[]): TableNote[] {
  return texts.map(({ text, line }, at) => {
    if (!OPEN.test(text)) return { text, line }
    const next = texts.slice(at + 1, at + 3).filter((other) => other.line === line)
    const [first = '', second = ''] = next.map((other) => other.text)
    return { text: `${text} ${first}${first === ':' ? second : ''}`, line }
  })
}

/** The units of a column of units beside figures; "-" and numbers of rows are none. */
function unitsOfRows(grid: Grid, body: number, { unit, values }: Header): StatedUnit[] {
  if (unit === null) return []
  return grid.rows.slice(body).flatMap(({ cells, line }) => {
    const text = cellText(cells[unit.index]).trim()
    if (isEmptyCell(text) || !values.some(({ index }) => isFigure(cells[index]))) return []
    const isWord = /[\p{L}%]/u.test(text) || isExactUnit(text)
    return isWord ? [{ unit: text, line, isOfRow: true }] : []
  })
}

/**
 * Units that a title or the name of the sheet or file states ("(meter)", "dalam ribu", "Satuan: ha"), those of a
 * column of units, and those of notes below and beside the figures.
 */
export function unitsStated(
  grid: Grid,
  { top, body, parts }: Pick<HeadingBlock, 'top' | 'body' | 'parts'>,
  header: Header,
): StatedUnit[] {
  const titles = grid.rows.slice(0, top).flatMap((row, at) => {
    return titlesAbove(grid, at, at + 1).map((text) => ({ text, line: row.line }))
  })
  const groups = new Set(parts.flatMap((all) => all.slice(0, -1)))
  const said = [...joined(titles).map(({ text }) => text), ...groups].flatMap(unitsOfTitle)
  // A name is short, so that only what measures or multiplies is a unit in it.
  const { sheet, name } = namesOfTable(grid)
  const named = [sheet, name].flatMap(unitsOfTitle).filter((unit) => isMeasure(unit))
  const above = [...said, ...named].map((unit): StatedUnit => {
    return { unit: unit.trim(), line: null, isOfRow: false }
  })
  const below = joined(header.notes).flatMap(({ text, line }) =>
    unitsOfNote(text).map((unit) => ({ unit, line, isOfRow: false })),
  )
  const seen = new Set<string>()
  return [...above, ...unitsOfRows(grid, body, header), ...below].filter(({ unit, isOfRow }) => {
    const key = `${unit} ${String(isOfRow)}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** "jiwa/orang" where two columns have these units, but not "jiwa/km²" where one has the first. */
function splitUnits(unit: string, isUnitOf: (unit: string) => boolean): string[] {
  const parts = unit.split('/').map((part) => part.trim())
  return !isKnownUnit(unit) && !isUnitOf(unit) && parts.every(isUnitOf) ? parts : [unit]
}

/**
 * Refuses the columns whose unit the table contradicts: where no column has the unit that is stated, be it
 * known or not; where it is another scale of the column's own (thousands, kuintal of ton); and where the
 * units of the other columns are stated beside one that nobody knows. A unit in the heading itself goes
 * before, but thousands that are stated for the whole table do not leave such a heading out. The unit of a
 * row must be that of a column.
 */
export function holdUnits(
  stated: readonly StatedUnit[],
  columns: readonly ValueColumn[],
  place: { file: string; sheet: string | null; row: number },
  log: ProblemLog,
): ValueColumn[] {
  if (stated.length === 0) return [...columns]
  /** Whether the heading has a unit of its own; one as it is does not go before thousands. */
  const isOwn = ({ heading, entry }: ValueColumn, said: string) =>
    parenthesised(heading).some((unit) => {
      return isSameUnit(unit, entry.unit.id) && (!isMeasure(said, true) || isMeasure(unit, true))
    })
  const isUnitOf = (unit: string) => columns.some(({ entry }) => isSameUnit(unit, entry.unit.id))
  const units = stated.flatMap((one) =>
    splitUnits(one.unit, isUnitOf).map((unit) => ({ ...one, unit })),
  )
  const isMet = units.some(({ unit }) => isUnitOf(unit))
  return columns.map((column) => {
    const { entry, heading } = column
    const own = entry.unit.id
    // Its own heading has been refused already.
    if (!column.isUsable) return column
    const strange = units.find(({ unit, isOfRow }) => {
      // What is counted without a unit is not counted in thousands either.
      if (own === '')
        return entry.kind === 'count' && isMeasure(unit, true) && isMultiple(unit, own)
      if (isOfRow) return !isUnitOf(unit)
      if (isOwn(column, unit)) return false
      if (!isMet) return true
      if (!isKnownUnit(unit) && !isUnitOf(unit)) {
        return !units.some((other) => isSameUnit(other.unit, own))
      }
      const isOfAnother = isUnitOf(unit) && !isMeasure(unit, true)
      return isMultiple(unit, own) && !isOfAnother
    })
    if (strange === undefined) return column
    const params = { found: strange.unit, expected: own || 'unit', indicator: entry.name.id }
    log.error(
      'satuan-berbeda',
      { ...place, row: strange.line ?? place.row, column: heading },
      params,
    )
    return { ...column, entry: inAnotherUnit(entry), isUsable: false }
  })
}
