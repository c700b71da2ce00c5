import type { Language } from '../contract'
import { describeProblem, type Problem, type ProblemLog } from './problems/problem-log'
import type { Severity } from './problems/severity'
import { changedSettings, describeChangedSettings } from './problems/since-published'
import type { SheetReading } from './intake/reading-report'
import { describeReading } from './report/tell-reading'

/** What a run has to say, apart from the files it writes. */
export type Outcome = {
  /** Errors, then warnings. */
  problems: Problem[]
  /** Told to programs; without what was found in cells they are in the quality file. */
  notes: Problem[]
  /** All of them, also those that are like many others and not told. */
  counts: Record<Severity, number>
  /** What was read and what was not; empty when the command reads no tables. */
  reading: SheetReading[]
  /** Lines that sum up the run. */
  report: string[]
}

export function outcomeOf(
  log: ProblemLog,
  report: string[],
  reading: SheetReading[] = [],
): Outcome {
  const { problems, counts } = log
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity)
  return {
    problems: [...of('galat'), ...of('peringatan')],
    notes: of('catatan'),
    counts,
    reading,
    report,
  }
}

const COUNTED = {
  id: { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' },
  en: { galat: 'errors', peringatan: 'warnings', catatan: 'notes' },
} as const

export type Telling = {
  language: Language
  /** One JSON object for a program instead of lines for people. */
  asJson: boolean
  /** The notes as well, and what went wrong in the program. */
  isDetailed: boolean
}

/**
 * Prints what an officer must see, and the notes where all of it is wanted. Returns the exit code: 1 when
 * there is an error, else 0.
 */
export function tellOutcome(outcome: Outcome, telling: Telling): number {
  const { problems, notes, counts, reading, report } = outcome
  const { language, asJson, isDetailed } = telling
  const settings = changedSettings(problems)
  if (asJson) {
    const all = [...problems, ...notes]
    console.log(JSON.stringify({ counts, problems: all, reading, settings, report }))
    return counts.galat > 0 ? 1 : 0
  }
  const told = [...problems, ...(isDetailed ? notes : [])]
  for (const problem of told) console.error(describeProblem(problem, language))
  for (const line of describeReading(reading, language)) console.log(line)
  for (const line of report) console.log(line)
  for (const line of describeChangedSettings(settings, language)) console.log(line)
  const words = COUNTED[language]
  const severities = ['galat', 'peringatan', 'catatan'] as const
  console.log(severities.map((one) => `${String(counts[one])} ${words[one]}`).join(', '))
  return counts.galat > 0 ? 1 : 0
}
