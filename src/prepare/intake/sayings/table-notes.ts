import { isFigure } from '../headings/check-columns'
import { cellText, isBlank, type Grid } from '../grid/grid'
import { repeatsHeading } from '../headings/heading-rows'
import { passages } from '../text/passages'
import { yearsCited } from '../periods/period-words'
import { saysScale } from './said-scales'
import { unitsOfNote } from './said-units'

/** Words that stand below the figures, beside them or in a column of remarks, with their line. */
export type TableNote = { text: string; line: number }

/** A note that names where the figures come from: it cites its own issue, time and method, not theirs. */
export function isSourceNote(text: string): boolean {
  return /^\W*(?:sumber|source)\b/i.test(text)
}

type Shape = {
  body: number
  headings: readonly string[]
  values: readonly { index: number }[]
  /** Columns of remarks: they say something of their row, as a footnote does of the table. */
  remarks: readonly number[]
}

/** Comments begin with the name of whom they are from, and links are none. */
const AUTHOR = /^[^\n:]{1,60}:\s*\n/

/** A comment without the name of whom it is from. */
export function withoutAuthor(text: string): string {
  return text.replace(AUTHOR, '')
}
const LINK = /^(?:[a-z]+:\/\/|mailto:|#)\S*$/i

/** Whether a hint says what the figures are and not only what to write: their scale or their year. */
function saysFigures(hint: string): boolean {
  return saysScale(hint, unitsOfNote(hint)) || yearsCited(hint).length > 0
}

/**
 * Text boxes, page headers, what the workbook says of itself, and the comments of titles and headings; of the
 * hints of cells those that say a scale or a year.
 */
function textsBeside({ notes = [], rows }: Grid, body: number): TableNote[] {
  const top = rows[0]?.line ?? 1
  const last = rows[body - 1]?.line ?? top
  return notes.flatMap(({ row, text, isHint }) => {
    const plain = row === null ? text : withoutAuthor(text)
    const isOfTable = isHint === true ? saysFigures(text) : row === null || row <= last
    const isRead = isOfTable && !LINK.test(plain)
    return isRead ? [{ text: plain, line: row ?? top }] : []
  })
}

function inPassages({ text, line }: TableNote): TableNote[] {
  return passages(text).map((passage) => ({ text: passage, line }))
}

/**
 * The notes of a table, from below its headings to the end of the sheet: all words of a row without
 * figures, of the others what stands in no column of the table, and texts beside the cells. Headings said
 * once more are none. A text of more than 500 letters comes as several.
 */
export function notesOfTable(grid: Grid, { body, headings, values, remarks }: Shape): TableNote[] {
  const isHeaded = (index: number) => (headings[index] ?? '') !== ''
  const below = grid.rows.slice(body).flatMap(({ cells, line }) => {
    const hasFigures = values.some(({ index }) => isFigure(cells[index]))
    return cells.flatMap((cell, index): TableNote[] => {
      if (isBlank(cell) || typeof cell !== 'string') return []
      if (hasFigures && isHeaded(index) && !remarks.includes(index)) return []
      const text = cellText(cell)
      return repeatsHeading(text, headings[index] ?? '') ? [] : [{ text, line }]
    })
  })
  return [...textsBeside(grid, body), ...below].flatMap(inPassages)
}
