import type { ProblemLog } from '../../problems/problem-log'
import { cellText, isBlank, type Grid } from '../grid/grid'
import type { Header } from '../grid/header'
import { announcedKecamatan } from '../text/row-labels'
import type { UnitLookup } from './unit-lookup'

/** A kecamatan that stands in the middle of its rows, with its line and that of a desa of it above. */
type LateKecamatan = { found: string; line: number; other: number }

/**
 * The first kecamatan of a column filled in once for each group that stands below desa of its own, which would
 * all be looked for in the kecamatan before; null when each stands in the first row of its group.
 */
function lateKecamatan(
  { rows }: Grid,
  { body, name, kecamatan, code }: Header,
  units: UnitLookup,
): LateKecamatan | null {
  if (name === null || kecamatan === null) return null
  let current: string | null = null
  let above: { text: string; line: number } | null = null
  for (const { cells, line } of rows.slice(body)) {
    const [text, label] = [cellText(cells[name.index]), cellText(cells[kecamatan.index])]
    if (text === '' || !isBlank(cells[code?.index ?? -1])) continue
    // "KECAMATAN HULU" above its desa is none of them.
    if (announcedKecamatan(text) !== null) continue
    const unit = units.named(label).find(({ level }) => level === 'kecamatan')
    if (unit !== undefined && unit.code !== current) {
      const desa = units.named(above?.text ?? '').filter(({ level }) => level === 'desa')
      const isOf = (kecamatanCode: string | null) =>
        desa.some(({ parent }) => parent === kecamatanCode)
      if (above !== null && current !== null && isOf(unit.code) && !isOf(current)) {
        return { found: label, line, other: above.line }
      }
    }
    current = unit?.code ?? current
    above = label === '' ? { text, line } : null
  }
  return null
}

/** Whether a kecamatan stands in the middle of its rows, told once in the place of one error for each desa. */
export function hasLateKecamatan(
  grid: Grid,
  header: Header,
  units: UnitLookup,
  log: ProblemLog,
): boolean {
  const late = lateKecamatan(grid, header, units)
  if (late === null) return false
  const { file, sheet } = grid
  const { found, line, other } = late
  const column = header.kecamatan?.heading ?? null
  log.error('kecamatan-di-tengah', { file, sheet, row: line, column }, { found, other })
  return true
}
