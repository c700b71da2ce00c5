import { writeXlsx } from 'hucre/xlsx'
import { idsOf, readTables, type Reading } from './read-tables'

export const REBO = '16.07.01.2001'

/** A workbook of one figure a sheet, each under its title. */
export async function workbookOf(file: string, sheets: Record<string, string>): Promise<Reading> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, title]) => ({
      name,
      rows: [[title], ['kode', 'keluarga'], [REBO, 7]],
    })),
  })
  return readTables({ [`${file}.xlsx`]: bytes })
}

/** The periods that were read, else the ids of the errors. */
export function periodsOf(reading: Reading): string {
  const errors = idsOf(reading, 'galat')
  return (errors.length > 0 ? errors : reading.observations.map(({ period }) => period)).join(', ')
}

/** The period of one figure under this title, in a sheet and a file of these names, else the errors. */
export async function periodOf(title: string, sheet = 'Sheet1', file = 'tabel'): Promise<string> {
  return periodsOf(await workbookOf(file, { [sheet]: title }))
}
