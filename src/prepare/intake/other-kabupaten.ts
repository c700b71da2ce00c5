import type { ProblemLog } from '../problems/problem-log'
import { cellText, type Grid } from './grid'
import type { Header } from './header'
import type { UnitLookup } from './unit-lookup'

/** A few codes may be slips, which are told row by row. */
const FEWEST_CODES = 3
const MOST_NAMED = 3
/** A code of a kecamatan or desa, its kabupaten in front: of Kemendagri or BPS, with dots or without. */
const CODE = /^(\d\d)\.?(\d\d)(?:\.?\d\d(?:\.?\d{4})?|\d{3}(?:\d{3})?)$/

function kabupatenOf(code: string): string | null {
  const [, province, kabupaten] = CODE.exec(code) ?? []
  return province === undefined || kabupaten === undefined ? null : `${province}.${kabupaten}`
}

/** Whether no code of a table is of this kabupaten: one error says so, in the place of one for each row. */
export function isOfOtherKabupaten(
  grid: Grid,
  { code, body }: Header,
  units: UnitLookup,
  log: ProblemLog,
): boolean {
  const regency = units.all.find(({ level }) => level === 'kabupaten')
  if (code === null || regency === undefined) return false
  const own = new Set(units.all.flatMap(({ code: kemendagri, bpsCode }) => [kemendagri, bpsCode]))
  const ownKabupaten = new Set([...own].map((text) => kabupatenOf(text ?? '')))
  const found = grid.rows
    .slice(body)
    .flatMap(({ cells }) => kabupatenOf(cellText(cells[code.index])) ?? [])
  if (found.length < FEWEST_CODES || found.some((one) => ownKabupaten.has(one))) return false
  log.error(
    'kabupaten-lain',
    { file: grid.file, sheet: grid.sheet, column: code.heading },
    {
      found: [...new Set(found)].toSorted().slice(0, MOST_NAMED).join(', '),
      files: grid.file,
      name: `${regency.name} (${regency.code})`,
    },
  )
  return true
}
