import { exampleDesa } from '../regency'
import { RegionCode } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { readRequired } from './read-choice'
import type { Row, Table } from '../intake/grid/read-csv'

/** What may name an indicator or a source: nothing that a program takes for its own, as `__proto__` or `constructor`. */
const ID = /^[a-z][a-z0-9_-]*$/i

function isId(id: string): boolean {
  return ID.test(id) && !(id in Object.prototype)
}

/** The code in `column`, told as wrong unless it has the form; empty is told as missing. */
function readFormed(
  isFormed: (code: string) => boolean,
  expected: string,
  at: { table: Table; row: Row; column: string },
  log: ProblemLog,
): string {
  const { table, row, column } = at
  const found = readRequired(table, row, column, log)
  if (found !== '' && !isFormed(found)) {
    log.error('kode-salah', { file: table.file, row: row.line, column }, { found, expected })
  }
  return found
}

export function readId(table: Table, row: Row, log: ProblemLog): string {
  return readFormed(isId, 'listrik_pln', { table, row, column: 'id' }, log)
}

/** A code of Kemendagri with its dots. */
export function readRegionCode(table: Table, row: Row, log: ProblemLog): string {
  const isCode = (code: string) => RegionCode.safeParse(code).success
  return readFormed(isCode, exampleDesa(), { table, row, column: 'kode' }, log)
}
