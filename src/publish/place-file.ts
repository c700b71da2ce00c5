import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file being written; one that a killed run left behind is known by it. */
export const TEMPORARY = /^\.sedang-disalin-/

/** A write is over when its bytes are on the disk, not only in memory. */
const ON_DISK = { flush: true }

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
    writeFileSync(temporary, bytes, ON_DISK)
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
