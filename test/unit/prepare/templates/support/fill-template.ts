import { openXlsx, saveXlsx, type CellValue } from 'hucre/xlsx'

const MACHINE_ROW = 5

/** What is typed: sheet -> region code -> machine heading -> value. */
export type Typed = Record<string, Record<string, Record<string, CellValue>>>

/** Types into the cells of a template, as an officer does, and saves it. */
export async function fillTemplate(bytes: Uint8Array, typed: Typed): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true })
  for (const [name, byCode] of Object.entries(typed)) {
    const sheet = workbook.sheets.find((one) => one.name === name)
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    const headings = sheet.rows[MACHINE_ROW] ?? []
    for (const [code, values] of Object.entries(byCode)) {
      const row = sheet.rows.find((cells) => cells[0] === code)
      if (row === undefined) throw new Error(`no row ${code}`)
      for (const [id, value] of Object.entries(values)) {
        const column = headings.indexOf(id)
        if (column < 0) throw new Error(`no column ${id}`)
        row[column] = value
      }
    }
  }
  return saveXlsx(workbook)
}
