import { cellRef, type Cell, type CellStyle, type CellValue, type MergeRange } from 'hucre/xlsx'

/** Collects the cells of one sheet; rows and columns count from 0. */
export class SheetCanvas {
  readonly cells = new Map<string, Partial<Cell>>()
  readonly merges: MergeRange[] = []

  put(row: number, column: number, value: CellValue, style: CellStyle): void {
    this.cells.set(`${String(row)},${String(column)}`, { value, style })
  }

  /** A cell that computes itself; `result` is what it shows before the first recalculation. */
  compute(row: number, column: number, formula: string, result: CellValue, style: CellStyle): void {
    this.cells.set(`${String(row)},${String(column)}`, { formula, formulaResult: result, style })
  }

  /** The same text over several columns of one row. */
  span(row: number, from: number, to: number, value: string, style: CellStyle): void {
    for (let column = from; column <= to; column++) {
      this.put(row, column, column === from ? value : null, style)
    }
    if (to > from) this.merges.push({ startRow: row, endRow: row, startCol: from, endCol: to })
  }
}

/** `E8:E320` for one column, rows inclusive. */
export function columnRange(column: number, first: number, last: number): string {
  return `${cellRef(first, column)}:${cellRef(last, column)}`
}
