import { cellText, type Grid, type Note } from '../grid/grid'
import { saysScale } from './said-scales'
import { unitsOfNote } from './said-units'
import { spoken } from './table-names'

/** Prose, as a page of notes has it; a table of any other kind is not searched to its end. */
const MOST_ROWS = 60

/** So few texts are a cover: what stands there is said of the tables behind it, as a title is. */
const MOST_OF_COVER = 6
const LONGEST_OF_COVER = 120

/**
 * What sheets without a table say of the figures of the others: "angka dalam ribuan" on a page of notes, or as
 * its name; of a cover all of it.
 */
export function notesOfWorkbook(others: readonly Grid[]): Note[] {
  const found = others.flatMap(({ sheet, rows }) => {
    const texts = rows.slice(0, MOST_ROWS).flatMap(({ cells }) => cells.map(cellText))
    const said = texts.filter((text) => text !== '')
    const isCover =
      said.length <= MOST_OF_COVER && said.every(({ length }) => length <= LONGEST_OF_COVER)
    return [spoken(sheet ?? ''), ...said].filter(
      (text, at) => (isCover && at > 0) || saysScale(text, unitsOfNote(text)),
    )
  })
  return found.map((text) => ({ row: null, column: null, text }))
}
