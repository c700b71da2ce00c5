import { DecisionFile } from '../intake/decisions'
import type { ProblemLog } from '../problems/problem-log'

export const WORDS_FILE = 'kata.csv'

/** `data/kata.csv`: words of texts that are published, and what an officer has decided about each. */
export function readWords(root: string, log: ProblemLog): DecisionFile<string> {
  return new DecisionFile<string>(
    root,
    {
      file: WORDS_FILE,
      columns: ['kata'],
      read: (row) => row.cell('kata'),
      write: (word) => [word],
      keyOf: (word) => word.toLowerCase(),
      isSorted: true,
    },
    log,
  )
}
