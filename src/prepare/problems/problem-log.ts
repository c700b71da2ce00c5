import type { LocalizedText } from '../../contract'
import { PROBLEM_MESSAGES, type ProblemId, type ProblemParams } from './problem-messages'

/** `galat` stops the writing; the others are published in the quality file. */
export type Severity = 'galat' | 'peringatan' | 'catatan'

export type Place = {
  file: string
  /** Line of the file, 1 for the heading; null for the file as a whole. */
  row?: number | null
  column?: string | null
  region?: string | null
}

export type Problem = Required<Place> & {
  id: ProblemId
  severity: Severity
  message: LocalizedText
}

/** Collects all problems of one run, so that an officer can mend them together. */
export class ProblemLog {
  readonly problems: Problem[] = []

  error(id: ProblemId, place: Place, params: ProblemParams = {}): void {
    this.add('galat', id, place, params)
  }

  warn(id: ProblemId, place: Place, params: ProblemParams = {}): void {
    this.add('peringatan', id, place, params)
  }

  note(id: ProblemId, place: Place, params: ProblemParams = {}): void {
    this.add('catatan', id, place, params)
  }

  hasErrors(): boolean {
    return this.problems.some((problem) => problem.severity === 'galat')
  }

  private add(severity: Severity, id: ProblemId, place: Place, params: ProblemParams): void {
    this.problems.push({
      id,
      severity,
      file: place.file,
      row: place.row ?? null,
      column: place.column ?? null,
      region: place.region ?? null,
      message: PROBLEM_MESSAGES[id]({ ...params, file: place.file }),
    })
  }
}

const LABELS: Record<Severity, string> = {
  galat: 'GALAT',
  peringatan: 'PERINGATAN',
  catatan: 'CATATAN',
}

/** Two lines for the terminal: the place, then the sentence in both languages. */
export function describeProblem(problem: Problem): string {
  const place = [
    problem.file,
    problem.row === null ? '' : `baris ${String(problem.row)}`,
    problem.column === null ? '' : `kolom ${problem.column}`,
    problem.region === null ? '' : `wilayah ${problem.region}`,
  ].filter((part) => part !== '')
  const { id, en } = problem.message
  return `${LABELS[problem.severity]} ${problem.id} · ${place.join(', ')}\n  ${id}\n  (${en})`
}
