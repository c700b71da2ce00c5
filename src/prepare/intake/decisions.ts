import type { Place, ProblemLog } from '../problems/problem-log'
import type { Row } from '../read/read-csv'

/** What an officer answers to a proposal; empty waits. */
const DECISIONS = ['', 'ya', 'tidak'] as const
export type Decision = (typeof DECISIONS)[number]

/** What stands in the column `disetujui`; null, and an error at the place, for any other word. */
export function readDecision(row: Row, place: Place, log: ProblemLog): Decision | null {
  const answer = row.cell('disetujui').toLowerCase()
  const decision = DECISIONS.find((one) => one === answer)
  if (decision !== undefined) return decision
  const params = { found: answer, expected: 'ya, tidak' }
  log.error('isian-salah', { ...place, column: 'disetujui' }, params)
  return null
}
