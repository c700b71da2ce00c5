import type { ProblemLog } from '../problems/problem-log'
import type { Row, Table } from './grid/read-csv'
import { cellText, withoutHidden, type Grid } from './grid/grid'
import { listTables } from './list-tables'
import { isRefused } from './personal-data'
import { readGrids, tableKind } from './grid/read-grids'
import { everyGrid } from './grid/xlsx-grids'

/** A table of places with the sheet it stands in. */
export type PlaceTable = Table & { sheet: string | null }

function headingsOf(grid: Grid, required: readonly string[]): PlaceTable | null {
  for (const [index, { cells }] of grid.rows.entries()) {
    const columns = cells.map((cell) => cellText(cell).trim().toLowerCase())
    if (!required.every((name) => columns.includes(name))) continue
    const positions = new Map(columns.map((name, at) => [name, at]))
    const rows = grid.rows.slice(index + 1).map((row): Row => ({
      line: row.line,
      cell: (column) => cellText(row.cells[positions.get(column) ?? -1]).trim(),
    }))
    return {
      file: grid.file,
      sheet: grid.sheet,
      columns,
      rows: rows.filter((row) => required.some((name) => row.cell(name) !== '')),
    }
  }
  return null
}

/**
 * Tables of places from the workbooks `root/titik/<stem>*.xlsx`, in order of their names: the row that
 * holds all `required` headings begins the table, whatever stands above it. A workbook with no such row is
 * an error, one with personal data is refused.
 */
export async function readPlaceTables(
  root: string,
  stem: string,
  required: readonly string[],
  log: ProblemLog,
): Promise<PlaceTable[]> {
  const names = listTables(root, 'titik').filter(
    (name) => name.startsWith(stem) && tableKind(name) === 'workbook',
  )
  const tables: PlaceTable[] = []
  for (const name of names) {
    const file = `titik/${name}`
    const workbook = await readGrids(root, file, log)
    if (workbook === null) continue
    const published = everyGrid(workbook).map((grid) => ({ ...grid, isPublished: true }))
    if (isRefused(published, log)) continue
    const found = workbook.visible.flatMap(
      (grid) => headingsOf(withoutHidden(grid), required) ?? [],
    )
    if (found.length === 0) {
      log.error('tabel-tempat-tidak-ada', { file }, { expected: required.join(', ') })
    }
    tables.push(...found)
  }
  return tables
}
