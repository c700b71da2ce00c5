import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Outcome } from '../outcome'
import type { Expected } from '../output/is-published'
import { fingerprintFolder, fingerprintProgram } from './fingerprint'
import { readSealed, writeSealed } from './sealed-file'

/** What a run over some input came to. */
export type RunStamp = {
  outcome: Outcome
  /** Mark of the edition that stood in the output folder, see `editionMark`; null for none. */
  before: string | null
  /** All that it publishes; null when there were errors. */
  files: Expected[] | null
}

const STAMP = 'stamp.json'

/** Names what determines a run: the program and every byte of its input; null without any input. */
export function runKeyOf(root: string, program = fingerprintProgram()): string | null {
  try {
    return createHash('sha256')
      .update(`${program} ${fingerprintFolder(root)}`)
      .digest('hex')
  } catch {
    return null
  }
}

/** The stamp of an earlier run with the same key; null when there is none or it is damaged. */
export function readStamp(folder: string, key: string): RunStamp | null {
  const kept = readSealed(join(folder, STAMP)) as { key: string; stamp: RunStamp } | null
  return kept?.key === key ? kept.stamp : null
}

export function writeStamp(folder: string, key: string, stamp: RunStamp): void {
  writeSealed(join(folder, STAMP), { key, stamp })
}
