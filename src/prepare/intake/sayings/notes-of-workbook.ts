import { cellText, type Grid, type Note } from '../grid/grid'
import { saysScale } from './said-scales'
import { unitsOfNote } from './said-units'
import { spoken } from './table-names'

/** Prose, as a page of notes has it; a table of any other kind is not searched to its end. */
const MOST_ROWS = 60

/**
 * What sheets without a table say of the figures of the others: "angka dalam ribuan" on a cover sheet, or as
 * its name. Of all their words only those that say a scale.
 */
export function notesOfWorkbook(others: readonly Grid[]): Note[] {
  const texts = others.flatMap(({ sheet, rows }) => [
    spoken(sheet ?? ''),
    ...rows.slice(0, MOST_ROWS).flatMap(({ cells }) => cells.map(cellText)),
  ])
  return texts
    .filter((text) => saysScale(text, unitsOfNote(text)))
    .map((text) => ({ row: null, column: null, text }))
}
