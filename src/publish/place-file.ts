import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file being written; one that a killed run left behind is known by it. */
export const TEMPORARY = /^\.sedang-disalin-/

/**
 * Puts whole bytes under `path` of the folder in one step: whoever opens it sees the old file or the
 * new one. A file of the same bytes is left as it is.
 * @returns whether it was written.
 */
export function placeFile(folder: string, path: string, bytes: Buffer): boolean {
  const target = join(folder, path)
  if (hasBytes(target, bytes)) return false
  mkdirSync(dirname(target), { recursive: true })
  const temporary = join(dirname(target), `.sedang-disalin-${process.pid}-${basename(target)}`)
  try {
    writeSynced(temporary, bytes)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}

function hasBytes(file: string, bytes: Buffer): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.size === bytes.length && readFileSync(file).equals(bytes)
}

/** Waits until the bytes are on the disk, not only in memory. */
function writeSynced(file: string, bytes: Buffer): void {
  const opened = openSync(file, 'w')
  try {
    writeFileSync(opened, bytes)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
