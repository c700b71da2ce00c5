import type { ProblemLog } from '../problems/problem-log'
import type { Row, Table } from './read-csv'

/**
 * The English token for an Indonesian cell by `choices`; an unknown cell is an error and gives null.
 */
export function readChoice<T extends string>(
  choices: Record<string, T>,
  table: Table,
  row: Row,
  column: string,
  log: ProblemLog,
): T | null {
  const found = row.cell(column).toLowerCase()
  const choice = Object.hasOwn(choices, found) ? choices[found] : undefined
  if (choice !== undefined) return choice
  const expected = Object.keys(choices).join(', ')
  log.error('isian-salah', { file: table.file, row: row.line, column }, { found, expected })
  return null
}

/** The trimmed cell; an empty one is an error and gives ''. */
export function readRequired(table: Table, row: Row, column: string, log: ProblemLog): string {
  const text = row.cell(column)
  if (text === '') log.error('isian-kosong', { file: table.file, row: row.line, column })
  return text
}
