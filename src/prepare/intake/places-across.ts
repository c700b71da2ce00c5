import type { ProblemLog } from '../problems/problem-log'
import { isEntry } from './check-columns'
import { cellText, isBlank, type Grid, type GridCell, type GridRow } from './grid'
import type { UnitLookup } from './unit-lookup'

/** A title may name a region or two. */
const FEWEST = 3
const DEEPEST = 60

/** Whether a cell is the name or the code of a desa or kecamatan, and neither a figure nor prose. */
function isPlaceCell(cell: GridCell | undefined, units: UnitLookup): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number') return false
  const text = cellText(cell).trim()
  const unit = units.byCode.get(text) ?? units.byDigits(text) ?? units.byBps(text)
  const named = unit ?? (/\p{Letter}/u.test(text) ? units.named(text)[0] : undefined)
  return named?.level === 'desa' || named?.level === 'kecamatan'
}

/** The cells of a row that are regions, where they are most of what stands right of its first word. */
function placesOf({ cells }: GridRow, units: UnitLookup): GridCell[] {
  const filled = cells.filter((cell) => !isBlank(cell))
  const places = filled.filter((cell) => isPlaceCell(cell, units))
  return places.length >= FEWEST && places.length * 2 > filled.length ? places : []
}

/** Whether most rows of figures name a region, as they should. */
function standDown(rows: readonly GridRow[], units: UnitLookup): boolean {
  const withFigures = rows.filter(({ cells }) => cells.filter(isEntry).length >= FEWEST)
  const placed = withFigures.filter(({ cells }) => cells.some((cell) => isPlaceCell(cell, units)))
  return withFigures.length === 0 || placed.length * 2 >= withFigures.length
}

/**
 * Tells of a table whose regions stand across its heading row and its indicators below each other, with the
 * first of them; false for any other sheet.
 */
export function tellPlacesAcross(grid: Grid, units: UnitLookup, log: ProblemLog): boolean {
  for (const [at, row] of grid.rows.slice(0, DEEPEST).entries()) {
    const places = placesOf(row, units)
    if (places.length === 0 || standDown(grid.rows.slice(at + 1), units)) continue
    const found = places.slice(0, FEWEST).map(cellText).join(', ')
    log.error('wilayah-melintang', { file: grid.file, sheet: grid.sheet, row: row.line }, { found })
    return true
  }
  return false
}
