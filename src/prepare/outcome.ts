import type { Language } from '../contract'
import { describeProblem, type Problem, type ProblemLog } from './problems/problem-log'

/** What a run has to say, apart from the files it writes. */
export type Outcome = {
  /** Errors, then warnings. */
  problems: Problem[]
  /** Told on request; without what was found in cells they are in the quality file. */
  notes: Problem[]
  /** Lines that sum up the run. */
  report: string[]
}

export function outcomeOf(log: ProblemLog, report: string[]): Outcome {
  const of = (severity: Problem['severity']) =>
    log.problems.filter((problem) => problem.severity === severity)
  return {
    problems: [...of('galat'), ...of('peringatan')],
    notes: of('catatan'),
    report,
  }
}

const COUNTED = {
  id: { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' },
  en: { galat: 'errors', peringatan: 'warnings', catatan: 'notes' },
} as const

/**
 * Prints what an officer must see, and the notes where all of it is wanted. Returns the exit code: 1 when
 * there is an error, else 0.
 */
export function tellOutcome(outcome: Outcome, language: Language, isDetailed = false): number {
  const told = [...outcome.problems, ...(isDetailed ? outcome.notes : [])]
  for (const problem of told) console.error(describeProblem(problem, language))
  for (const line of outcome.report) console.log(line)
  const errors = outcome.problems.filter(({ severity }) => severity === 'galat').length
  const words = COUNTED[language]
  const counts = [
    `${String(errors)} ${words.galat}`,
    `${String(outcome.problems.length - errors)} ${words.peringatan}`,
    `${String(outcome.notes.length)} ${words.catatan}`,
  ]
  console.log(counts.join(', '))
  return errors > 0 ? 1 : 0
}
