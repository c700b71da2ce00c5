import type { Figure } from './figures'

/** A cell as text and, in a workbook, as a number under a format; `value` is the figure that it says. */
export type Cell = { text: string; number?: number; format?: string; value?: number }
export type Role =
  | 'no'
  | 'outer'
  | 'parent code'
  | 'code'
  | 'name'
  | 'kecamatan'
  | 'year'
  | 'month'
  | 'remark'
  | 'hidden'
  | 'empty'
  | Figure
export type Row = {
  kind: 'title' | 'heading' | 'data' | 'other'
  cells: (Cell | null)[]
  /** Code of the unit of a row of data. */
  region?: string
  /** Written without the quotes that it needs. */
  isRaw?: boolean
}
export type Merge = { startRow: number; endRow: number; startCol: number; endCol: number }
export type Sheet = { name: string; columns: Role[]; rows: Row[]; merges: Merge[] }

export type Table = {
  name: string
  sheets: Sheet[]
  /** `indicator region period` -> value of everything that the table says. */
  truth: Map<string, number>
  /** Where the file ends too early: in this cell of this row, or after this share of a workbook. */
  cut?: { row: number; column: number; share: number }
}

export function cell(text: string | number): Cell {
  return typeof text === 'number' ? { text: String(text), number: text } : { text }
}

export function dataRows({ rows }: Sheet): number[] {
  return rows.flatMap(({ kind }, index) => (kind === 'data' ? [index] : []))
}

/** Puts a row before another; merged cells below move with their rows. */
export function insertRow(sheet: Sheet, at: number, row: Row): void {
  sheet.rows.splice(at, 0, row)
  for (const merge of sheet.merges) {
    if (merge.startRow >= at) merge.startRow += 1
    if (merge.endRow >= at) merge.endRow += 1
  }
}
