import type { ProblemLog } from '../../problems/problem-log'
import type { Unit } from '../../model/unit'
import { isEntry } from '../headings/check-columns'
import { cellText, isBlank, type Grid, type GridCell, type GridRow } from '../grid/grid'
import type { UnitLookup } from './unit-lookup'

/** A title may name a region or two. */
const FEWEST = 3
const DEEPEST = 60

/** What a cell may name or give the code of. */
function unitsOf(cell: GridCell | undefined, units: UnitLookup): readonly Unit[] {
  if (typeof cell !== 'string' && typeof cell !== 'number') return []
  const text = cellText(cell).trim()
  const unit = units.byCode.get(text) ?? units.byDigits(text) ?? units.byBps(text)
  if (unit) return [unit]
  return /\p{Letter}/u.test(text) ? units.named(text) : []
}

/** Whether a cell is the name or the code of a desa or kecamatan, and neither a figure nor prose. */
function isPlaceCell(cell: GridCell | undefined, units: UnitLookup): boolean {
  const [first] = unitsOf(cell, units)
  return first?.level === 'desa' || first?.level === 'kecamatan'
}

/** How many regions of one level cells name: the code and the name of a desa are one, its kecamatan is none. */
function countAt(level: Unit['level'], cells: readonly GridCell[], units: UnitLookup): number {
  const seen: Unit[] = []
  let count = 0
  for (const cell of cells) {
    const found = unitsOf(cell, units).filter((unit) => unit.level === level)
    if (found.length > 0 && !found.some((unit) => seen.includes(unit))) count += 1
    seen.push(...found)
  }
  return count
}

/** The cells of a row that are regions, where they are most of what stands right of its first word. */
function placesOf({ cells }: GridRow, units: UnitLookup): GridCell[] {
  const filled = cells.filter((cell) => !isBlank(cell))
  const places = filled.filter((cell) => isPlaceCell(cell, units))
  if (places.length < FEWEST || places.length * 2 <= filled.length) return []
  const count = Math.max(countAt('desa', places, units), countAt('kecamatan', places, units))
  return count >= FEWEST ? places : []
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
