import type { ProblemId } from './problem-messages'

/** Questions about words of a table: for its officer alone, until he says that he has looked; never published. */
const QUESTIONS = [
  'pokok-tidak-dipahami',
  'kata-tidak-dipahami',
  'catatan-tidak-dipahami',
  'catatan-membantah',
] as const satisfies readonly ProblemId[]
export type Question = (typeof QUESTIONS)[number]

/** Until such a question is answered its file is left out: the figures may be of something else. */
export function isRefused(id: Question): boolean {
  return id === 'pokok-tidak-dipahami' || id === 'catatan-membantah'
}

export function isQuestion(id: ProblemId): boolean {
  return QUESTIONS.some((question) => question === id)
}
