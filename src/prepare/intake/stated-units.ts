import type { ProblemLog } from '../problems/problem-log'
import { inAnotherUnit } from './check-columns'
import { cellText, type Grid } from './grid'
import type { ValueColumn } from './header'
import type { HeadingBlock } from './heading-rows'
import { unitsOfNote, unitsOfTitle } from './said-units'
import type { TableNote } from './table-notes'
import { titlesAbove } from './title-period'
import { isKnownUnit, isMeasure, isMultiple, isSameUnit } from './units-of-measure'

const PARENTHESES = /[([]([^()[\]]*)[)\]]/g

/** A unit that a table states for all of it, and the line where; null for its title. */
export type StatedUnit = { unit: string; line: number | null }

/**
 * Units that a title states ("(meter)", "dalam ribu", "Satuan: ha"), those of a column of units, and those
 * of notes below and beside the figures.
 */
export function unitsStated(
  grid: Grid,
  { top, body, parts }: Pick<HeadingBlock, 'top' | 'body' | 'parts'>,
  column: number | null,
  notes: readonly TableNote[],
): StatedUnit[] {
  const groups = new Set(parts.flatMap((all) => all.slice(0, -1)))
  const said = [...titlesAbove(grid, 0, top), ...groups].flatMap(unitsOfTitle)
  const cells = grid.rows.slice(body).map((row) => cellText(row.cells[column ?? -1]))
  const above = [...said, ...cells].map((unit) => ({ unit: unit.trim(), line: null }))
  const below = notes.flatMap(({ text, line }) => unitsOfNote(text).map((unit) => ({ unit, line })))
  const seen = new Set<string>()
  return [...above, ...below].filter(({ unit }) => {
    const isNew = isKnownUnit(unit) && !seen.has(unit)
    seen.add(unit)
    return isNew
  })
}

/**
 * Refuses the columns whose unit the table contradicts: where no column has the unit that is stated, and where
 * it is another scale of the column's own (thousands, kuintal of ton). A unit in the heading itself goes
 * before, but thousands that are stated for the whole table do not leave such a heading out.
 */
export function holdUnits(
  units: readonly StatedUnit[],
  columns: readonly ValueColumn[],
  place: { file: string; sheet: string | null; row: number },
  log: ProblemLog,
): ValueColumn[] {
  if (units.length === 0) return [...columns]
  /** Whether the heading has a unit of its own; one as it is does not go before thousands. */
  const isOwn = ({ heading, entry }: ValueColumn, stated: string) =>
    [...heading.matchAll(PARENTHESES)].some(({ 1: unit = '' }) => {
      return isSameUnit(unit, entry.unit.id) && (!isMeasure(stated, true) || isMeasure(unit, true))
    })
  const isUnitOf = (unit: string) => columns.some(({ entry }) => isSameUnit(unit, entry.unit.id))
  const isMet = units.some(({ unit }) => isUnitOf(unit))
  return columns.map((column) => {
    const { entry, heading } = column
    const own = entry.unit.id
    // Its own heading has been refused already.
    if (!column.isUsable) return column
    const strange = units.find(({ unit }) => {
      // What is counted without a unit is not counted in thousands either.
      if (own === '')
        return entry.kind === 'count' && isMeasure(unit, true) && isMultiple(unit, own)
      if (isOwn(column, unit)) return false
      if (!isMet) return true
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
