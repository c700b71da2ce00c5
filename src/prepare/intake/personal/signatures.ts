import { cellText, isBlank, type GridRow } from '../grid/grid'
import { namesOfficer } from './servant-number'

/** Rows between a name and the number below it: a rank, and what is left free. */
const NEAR = 3
const LABEL = /^\W*(?:nip|nip baru|nomor induk pegawai)\W*$/i
const FIGURE = /^[\d.,\s%-]+$/

/**
 * Whether the number of a civil servant in a row of `rows` belongs to who signs: below a name or a rank, in
 * lines without a figure. In a list of persons it stands below a heading, a figure or the number before.
 */
export function isSigned(rows: readonly GridRow[], at: number, column: number): boolean {
  const own = rows[at]?.cells ?? []
  if (namesOfficer(cellText(own[column]))) return true
  const isLabelled = LABEL.test(cellText(own[column - 1]))
  const columns = isLabelled ? [column - 1, column] : [column]
  const isLine = (row: GridRow | undefined, but: readonly number[]) =>
    row !== undefined &&
    row.cells.every((cell, index) => but.includes(index) || !FIGURE.test(cellText(cell) || 'x'))
  if (!isLine({ line: 0, hidden: false, cells: own }, columns)) return false
  for (let above = at - 1; above >= Math.max(0, at - NEAR); above -= 1) {
    if (!isLine(rows[above], [])) return false
    const over = columns.map((index) => rows[above]?.cells[index]).find((cell) => !isBlank(cell))
    if (over === undefined) continue
    const text = cellText(over)
    return !/\d{3}/.test(text) && !LABEL.test(text)
  }
  return false
}
