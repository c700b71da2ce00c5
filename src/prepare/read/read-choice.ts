import type { ProblemLog } from '../problems/problem-log'
import type { Row, Table } from '../intake/grid/read-csv'
import { longestIn } from '../intake/grid/text-length'

/**
 * The English token for an Indonesian cell by `choices`; an unknown cell is an error and gives null.
 */
export function readChoice<T extends string | boolean | null>(
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

/** Letters of a name; no line of the page has room for more. */
const LONGEST_NAME = 120
/** Letters of what is read as a paragraph. */
const LONGEST_TEXT = 1000
const PARAGRAPH = /^(definisi|metode|catatan|alasan|keterangan|perbaikan)/

/** The trimmed cell; an empty one, which gives '', and one longer than a page can show are errors. */
export function readRequired(
  table: Table & { sheet?: string | null },
  row: Row,
  column: string,
  log: ProblemLog,
): string {
  const text = row.cell(column)
  const place = { file: table.file, sheet: table.sheet ?? null, row: row.line, column }
  const maximum = PARAGRAPH.test(column) ? LONGEST_TEXT : LONGEST_NAME
  if (text === '') log.error('isian-kosong', place)
  // What no published file could hold is told by the reader of the file.
  if (text.length > maximum && text.length <= longestIn(column)) {
    const found = `${text.slice(0, 40)}…`
    log.error('isian-terlalu-panjang', place, { found, count: text.length, maximum })
  }
  return text
}
