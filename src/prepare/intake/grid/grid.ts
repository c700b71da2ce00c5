/** What a spreadsheet keeps as a date, and which parts of it its format shows. */
export type DateCell = {
  kind: 'date'
  date: Date
  shows: 'full' | 'day-month' | 'month-year' | 'year' | 'time'
}
/**
 * A number whose format shows a unit beside it, as it is shown: 12.5 and % for 0.125. `isWord` where the
 * format only writes the word: `0.0"%"` makes 12.5% of 12.5.
 */
export type MeasuredCell = { kind: 'measured'; value: number; unit: string; isWord?: boolean }
/** A number that its format does not show: `shown` is what is seen instead, often nothing. */
export type UnseenCell = { kind: 'unseen'; value: number; shown: string }
/** A formula that failed, such as #REF!, or that no program has computed yet (code ''). */
export type FaultCell = { kind: 'fault'; code: string }

/** Text of CSV files is trimmed; numbers of a workbook are exact. */
export type GridCell =
  string | number | boolean | null | DateCell | MeasuredCell | UnseenCell | FaultCell

export type GridRow = {
  /** As the spreadsheet or editor shows it, 1 for the first. */
  line: number
  cells: readonly GridCell[]
  hidden: boolean
}

/** Cells shown as one; lines as in `GridRow.line`, columns from 0, all inclusive. */
export type Merge = { top: number; bottom: number; left: number; right: number }

/** Text beside the cells: a comment of a cell, or (row and column null) a header, a text box and the like. */
export type Note = {
  row: number | null
  column: number | null
  text: string
  /** Somebody wrote it about that cell: no hint of a template, link or header. */
  isComment?: boolean
  /** What a cell asks for when it is chosen, or says of a wrong entry. */
  isHint?: boolean
}

/** One sheet of a workbook, or a CSV file (sheet null). */
export type Grid = {
  file: string
  sheet: string | null
  /** The names of all sheets of its workbook. */
  sheets?: readonly string[]
  rows: readonly GridRow[]
  merges: readonly Merge[]
  hiddenColumns: ReadonlySet<number>
  notes?: readonly Note[]
  /** Text that nothing reads: formulas and authors by cell, or (row and column null) what no sheet shows. */
  unseen?: readonly Note[]
  /** Its first row holds its headings, and no other does. */
  isHeaded?: boolean
  /** Lines and columns, parted by a blank, of the cells that are struck through. */
  struck?: ReadonlySet<string>
  /** So too the cells whose format shows another number than they hold, with what it shows. */
  shownOtherwise?: ReadonlyMap<string, string>
  /** So too the cells of formulas, where the workbook says that it is to be computed anew; else absent. */
  unsure?: ReadonlySet<string>
  /** Each of its rows holds one figure, so that a place and year stand in several. */
  isLong?: boolean
  /** What its cells say is published. */
  isPublished?: boolean
}

/** A CSV file as a grid. */
export function gridOfRecords(
  file: string,
  { cells, lines }: { cells: readonly (readonly string[])[]; lines: readonly number[] },
): Grid {
  const rows = cells.map((record, index) => ({
    line: lines[index] ?? 0,
    cells: record,
    hidden: false,
  }))
  return { file, sheet: null, rows, merges: [], hiddenColumns: new Set() }
}

export function isBlank(cell: GridCell | undefined): cell is '' | null | undefined {
  return cell === undefined || cell === null || cell === ''
}

/** What a reader sees in the cell, near enough to be quoted in a message. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  switch (cell.kind) {
    case 'date':
      return cell.date.toISOString().slice(0, cell.shows === 'time' ? 19 : 10)
    case 'measured':
      return cell.unit === '%' ? `${String(cell.value)}%` : String(cell.value)
    case 'unseen':
      return String(cell.value)
    case 'fault':
      return cell.code
  }
}

/** `A`, `B`, … `AA` for a column from 0. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The grid with each of its texts as `change` has it. */
export function withTexts(grid: Grid, change: (text: string) => string): Grid {
  const read = (cell: GridCell) => (typeof cell === 'string' ? change(cell) : cell)
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map(read) }))
  return { ...grid, rows }
}

/** The grid as it is seen: without hidden rows, hidden columns empty so that letters stay right. */
export function withoutHidden(grid: Grid): Grid {
  const { hiddenColumns } = grid
  const rows = grid.rows.filter((row) => !row.hidden)
  if (hiddenColumns.size === 0) return { ...grid, rows }
  const clear = (cell: GridCell, index: number) => (hiddenColumns.has(index) ? null : cell)
  return { ...grid, rows: rows.map((row) => ({ ...row, cells: row.cells.map(clear) })) }
}
