import type { LocalizedText } from '../../contract'
import type { SheetCanvas } from './sheet-canvas'
import { STYLES } from './sheet-styles'

type RowDef = { height: number }
export type HeadingColumn = { id: string; heading: string; group: string }

/** Rows of a sheet, counted from 0: title, two hints, groups, headings, machine headings, data. */
export const ROWS = { title: 0, hint: 1, translation: 2, group: 3, heading: 4, machine: 5, data: 6 }

/** Rows repeated on paper: those that a reader needs above every page. */
export const PRINTED_HEADINGS = `$${String(ROWS.group + 1)}:$${String(ROWS.heading + 1)}`

/** Heights in points; the row of groups is a gap where there are none. */
export function headingHeights(columns: readonly HeadingColumn[]): Map<number, RowDef> {
  return new Map([
    [ROWS.title, { height: 26 }],
    [ROWS.group, { height: hasGroups(columns) ? 16 : 6 }],
    [ROWS.heading, { height: 44 }],
    [ROWS.machine, { height: 11 }],
  ])
}

function hasGroups(columns: readonly HeadingColumn[]): boolean {
  return columns.some(({ group }) => group !== '')
}

/** Title and hints for people, then headings for people, then those that the program reads. */
export function putHeadings(
  canvas: SheetCanvas,
  title: string,
  hint: LocalizedText,
  columns: readonly HeadingColumn[],
): void {
  canvas.put(ROWS.title, 0, title, STYLES.title)
  canvas.put(ROWS.hint, 0, hint.id, STYLES.hint)
  canvas.put(ROWS.translation, 0, hint.en, STYLES.translation)
  columns.forEach(({ id, heading, group }, index) => {
    canvas.put(ROWS.heading, index, heading, STYLES.heading)
    canvas.put(ROWS.machine, index, id, STYLES.machine)
    if (!hasGroups(columns)) return
    if (index > 0 && columns[index - 1]?.group === group) return
    const next = columns.findIndex((other, at) => at > index && other.group !== group)
    canvas.span(ROWS.group, index, (next < 0 ? columns.length : next) - 1, group, STYLES.group)
  })
}
