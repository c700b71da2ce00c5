import { DecisionFile } from '../intake/decisions'
import type { ProblemLog } from '../problems/problem-log'

export const WORDS_FILE = 'kata.csv'

/** Words and texts that differ in capitals alone are one. */
export const wordKey = (word: string): string => word.toLowerCase()

/** `data/kata.csv`: words and whole texts that are to be published, and what an officer has decided about each. */
export function readWords(root: string, log: ProblemLog): DecisionFile<string> {
  return new DecisionFile<string>(
    root,
    {
      file: WORDS_FILE,
      columns: ['kata'],
      read: (row) => row.cell('kata'),
      write: (word) => [word],
      keyOf: wordKey,
      isSorted: true,
    },
    log,
  )
}
