import type { ProblemId } from './problem-messages'

/** Questions about words of a table: for its officer alone, until he says that he has looked; never published. */
const QUESTIONS = [
  'kata-tidak-dipahami',
  'catatan-tidak-dipahami',
] as const satisfies readonly ProblemId[]
export type Question = (typeof QUESTIONS)[number]

export function isQuestion(id: ProblemId): boolean {
  return QUESTIONS.some((question) => question === id)
}
