import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx'
import type { Dress } from './dress'
import type { Row, Sheet, Table } from './table'

function quoted(text: string, { csv }: Dress): string {
  const isNeeded = csv.quotes === 'all' || text.includes(csv.delimiter) || /["\r\n]/.test(text)
  return isNeeded ? `"${text.replaceAll('"', '""')}"` : text
}

function csvLine({ cells, isRaw }: Row, dress: Dress): string {
  const texts = cells.map((found) => found?.text ?? '')
  const written = isRaw === true ? texts : texts.map((text) => quoted(text, dress))
  return written.join(dress.csv.delimiter)
}

function csvText({ rows }: Sheet, { cut }: Table, dress: Dress): string {
  const { lineEnd, isEnded, delimiter } = dress.csv
  const lines = rows.slice(0, cut?.row).map((row) => csvLine(row, dress))
  if (cut !== undefined) {
    const cells = (rows[cut.row]?.cells ?? []).slice(0, cut.column + 1)
    const texts = cells.map((found) => quoted(found?.text ?? '', dress))
    const last = texts.pop() ?? ''
    lines.push([...texts, last.slice(0, Math.ceil(last.length * cut.share))].join(delimiter))
  }
  return lines.join(lineEnd) + (isEnded && cut === undefined ? lineEnd : '')
}

const CP1252: Record<string, number> = { '–': 0x96, '…': 0x85 }

function encodeText(text: string, { csv }: Dress): Uint8Array {
  switch (csv.encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'bom':
      return Buffer.from(`\ufeff${text}`)
    case 'utf-16':
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 'windows-1252':
      return Uint8Array.from(text, (sign) => CP1252[sign] ?? sign.charCodeAt(0))
  }
}

function workbookSheet({ name, columns, rows, merges }: Sheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const values = rows.map((row, at) =>
    row.cells.map((found, column): CellValue => {
      if (found === null || found.text === '') return null
      const value = found.number ?? found.text
      if (found.format !== undefined && found.number !== undefined) {
        cells.set(`${at},${column}`, { value, style: { numFmt: found.format } })
      }
      return value
    }),
  )
  const hidden = columns.map((role) => ({ width: 12, hidden: role === 'hidden' }))
  return { name, rows: values, merges, columns: hidden, cells }
}

/** The bytes of the file. */
export async function encodeTable(table: Table, dress: Dress): Promise<Uint8Array> {
  if (dress.container === 'csv') {
    const [sheet] = table.sheets
    return sheet === undefined ? Buffer.from('') : encodeText(csvText(sheet, table, dress), dress)
  }
  const bytes = await writeXlsx({ sheets: table.sheets.map(workbookSheet) })
  return table.cut === undefined ? bytes : bytes.slice(0, Math.ceil(bytes.length * table.cut.share))
}

/** The line of a row as an editor or spreadsheet shows it. */
export function lineOf({ rows }: Sheet, at: number, dress: Dress): number {
  if (dress.container === 'xlsx') return at + 1
  const breaks = rows.slice(0, at + 1).map(
    ({ cells }) =>
      cells
        .map((found) => found?.text ?? '')
        .join('')
        .split('\n').length,
  )
  return breaks.reduce((sum, lines) => sum + lines, 0)
}
