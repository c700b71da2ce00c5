import { randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from './sync-folder'

/** A file being written, of earlier versions too; one that a killed run left behind is known by it. */
const UNFINISHED = /^\.sedang-(ditulis|disalin)-/
/** No file takes that long to write, ms. */
const LONGEST_WRITE_MS = 60_000

/** The web server reads as another user, whatever the officer's umask says. */
const READABLE = 0o644
const PERMISSIONS = 0o777
/** Until it is whole nobody else need read it. */
const PRIVATE = 0o600

export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(name)
}

/**
 * Puts whole bytes under `path` in one step: whoever opens it sees the old file or the new one. They are
 * on the disk by then; the name is when `syncFolder` has been called. What is there already under the
 * temporary name, which nobody can foresee, was put there by another and is not written to.
 * @throws what the file system says; nothing is left over then.
 */
function replace(path: string, content: Buffer | string, mode: number | undefined): void {
  const temporary = join(dirname(path), `.sedang-ditulis-${randomUUID()}-${basename(path)}`)
  try {
    const created = mode === undefined ? {} : { mode: PRIVATE }
    writeFileSync(temporary, content, { flush: true, flag: 'wx', ...created })
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, path)
  } catch (error) {
    removeFile(temporary)
    throw error
  }
}

/**
 * Publishes a file: readable for everyone, with what rights the one it replaces had beside. A link in its
 * place is replaced, not followed. A file of the same bytes is left as it is.
 * @returns whether it was written; the caller syncs the folder, once for many files.
 * @throws as `replace` does.
 */
export function publishFile(path: string, bytes: Buffer): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  const mode = found?.isFile() ? (found.mode & PERMISSIONS) | READABLE : READABLE
  if (found?.isFile() && found.size === bytes.length && readFileSync(path).equals(bytes)) {
    if ((found.mode & PERMISSIONS) !== mode) chmodSync(path, mode)
    return false
  }
  replace(path, bytes, mode)
  return true
}

/**
 * Saves a file of the user's own: with the rights it had, in the place that a link points to, and never over
 * one that may not be written. It is on the disk afterwards.
 * @throws what the file system says; the old file is there then.
 */
export function saveFile(path: string, content: Buffer | string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found !== undefined) accessSync(path, constants.W_OK)
  // A pipe or a device is written to; a folder is an error.
  if (found?.isFile() === false) {
    writeFileSync(path, content)
    return
  }
  const place = found === undefined ? path : realpathSync(path)
  removeUnfinished(dirname(place), LONGEST_WRITE_MS)
  replace(place, content, found && found.mode & PERMISSIONS)
  syncFolder(dirname(place))
}

/**
 * Removes what killed runs left half written in a folder, if older than `age` (ms), or of a time to come. A
 * file that cannot be removed waits for the next run.
 */
export function removeUnfinished(folder: string, age = 0): void {
  for (const name of readNames(folder).filter(isUnfinished)) {
    const file = join(folder, name)
    const written = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Math.abs(Date.now() - written) >= age) removeFile(file)
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** @returns whether it is gone. */
export function removeFile(file: string): boolean {
  try {
    rmSync(file, { force: true })
    return true
  } catch {
    return false
  }
}
