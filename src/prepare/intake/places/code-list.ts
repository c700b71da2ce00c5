import { codeDigits, type CodeList } from './code-candidates'
import { isBlank, type Grid } from '../grid/grid'
import type { Header } from '../grid/header'
import type { UnitLookup } from './unit-lookup'

/**
 * Which list the undotted ten-digit codes of a column are from, decided for the whole column: the one
 * that explains cells which the other does not. The heading decides when it names the list.
 */
export function codeListOf(grid: Grid, header: Header, units: UnitLookup): CodeList {
  const { code, body } = header
  if (code === null) return 'kemendagri'
  if (code.list !== 'any') return code.list
  let kemendagri = 0
  let bps = 0
  let both = 0
  for (let row = body; row < grid.rows.length; row += 1) {
    const cell = grid.rows[row]?.cells[code.index]
    if (isBlank(cell) || (typeof cell === 'string' && units.byCode.has(cell))) continue
    const digits = codeDigits(cell)
    if (digits.length !== 10) continue
    const first = units.byDigits(digits)
    const second = units.byBps(digits)
    if (first !== undefined && second !== undefined && first !== second) both += 1
    else if (first !== undefined) kemendagri += 1
    else if (second !== undefined) bps += 1
  }
  if (kemendagri > 0 && bps === 0) return 'kemendagri'
  if (bps > 0 && kemendagri === 0) return 'bps'
  return kemendagri + bps + both === 0 ? 'kemendagri' : 'unsure'
}
