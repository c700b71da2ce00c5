import type { ProblemLog } from '../../problems/problem-log'
import { OUTSIDE_CHECKS_FILE, type DeclaredChecks } from '../../read/read-outside-checks'
import { isWithinOneTable } from './check-independence'
import { isMeant, isPattern } from './file-names'

/**
 * Every table of `nilai` must be held against another one, or a row must say why it cannot be; and a row
 * must name a table that is there. A row that names columns alone speaks for those columns. Gives back the
 * tables that have such an answer.
 */
export function checkTables(
  declared: DeclaredChecks,
  tables: readonly string[],
  existing: ReadonlySet<string>,
  log: ProblemLog,
): string[] {
  const answers = [
    ...declared.checks.filter((check) => !isWithinOneTable(check)).map(({ table }) => table.file),
    ...declared.gaps.filter(({ measures }) => measures.length === 0).map(({ table }) => table),
  ]
  const isAnswered = (file: string): boolean => answers.some((name) => isMeant(name, file))
  for (const file of tables) {
    if (!isAnswered(file)) log.error('periksa-luar-belum-ada', { file })
  }
  const named = [
    ...declared.checks.flatMap(({ row, table, other }) => [
      { row, column: 'tabel', name: table.file },
      { row, column: 'pembanding', name: other.file },
    ]),
    ...declared.gaps.map(({ row, table }) => ({ row, column: 'tabel', name: table })),
  ]
  for (const { row, column, name } of named) {
    if (isPattern(name) || existing.has(name)) continue
    log.error(
      'periksa-luar-tanpa-tabel',
      { file: OUTSIDE_CHECKS_FILE, row, column },
      { found: name },
    )
  }
  return tables.filter(isAnswered)
}
