import { ComponentId, type Catalogue } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { readChoice, readRequired } from './read-choice'
import { readCsv } from '../intake/grid/read-csv'

export const COMPONENTS_FILE = 'komponen.csv'

export const COMPONENTS: Record<string, ComponentId> = Object.fromEntries(
  ComponentId.options.map((id) => [id, id]),
)

/** The six components in the order of the file. */
export function readComponents(root: string, log: ProblemLog): Catalogue['components'] {
  const columns = ['id', 'nama_id', 'nama_en', 'definisi_id', 'definisi_en', 'indeks_resmi']
  const table = readCsv(root, COMPONENTS_FILE, columns, log)
  if (table === null) return []
  return table.rows.flatMap((row) => {
    const id = readChoice(COMPONENTS, table, row, 'id', log)
    const text = (column: string): string => readRequired(table, row, column, log)
    if (id === null) return []
    return [
      {
        id,
        name: { id: text('nama_id'), en: text('nama_en') },
        description: { id: text('definisi_id'), en: text('definisi_en') },
        officialIndex: row.cell('indeks_resmi') || null,
      },
    ]
  })
}
