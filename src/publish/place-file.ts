import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from './refusal'

/** A file being written; one that a killed run left behind is known by it. */
export const TEMPORARY = /^\.sedang-disalin-/

/**
 * A write is over when its bytes are on the disk, not only in memory. What is there already under the
 * temporary name was put there by another, perhaps a link to a file elsewhere, and is not written to.
 */
const ON_DISK = { flush: true, flag: 'wx' }

/** The web server reads as another user, whatever the officer's umask says. */
const READABLE = 0o644
const OPEN = 0o755
const PERMISSIONS = 0o777

/**
 * Puts whole bytes under `path` of the folder in one step: whoever opens it sees the old file or the
 * new one. A file of the same bytes is left as it is.
 * @returns whether it was written.
 * @throws Refusal when a folder on the way is a link.
 */
export function placeFile(folder: string, path: string, bytes: Buffer): boolean {
  const target = join(folder, path)
  const found = lstatSync(target, { throwIfNoEntry: false })
  const mode = found?.isFile() ? (found.mode & PERMISSIONS) | READABLE : READABLE
  if (found?.isFile() && found.size === bytes.length && readFileSync(target).equals(bytes)) {
    if ((found.mode & PERMISSIONS) !== mode) chmodSync(target, mode)
    return false
  }
  openFolder(dirname(target), folder)
  const temporary = join(dirname(target), `.sedang-disalin-${randomUUID()}-${basename(target)}`)
  try {
    writeFileSync(temporary, bytes, ON_DISK)
    chmodSync(temporary, mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}

/** Makes a folder within the site that is there and open; the site's own may be a link and is as it is. */
function openFolder(folder: string, site: string): void {
  if (folder === site) return
  openFolder(dirname(folder), site)
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found) mkdirSync(folder)
  else if (!found.isDirectory()) throw new Refusal('linked', folder)
  if (((found?.mode ?? 0) & OPEN) !== OPEN)
    chmodSync(folder, ((found?.mode ?? 0) & PERMISSIONS) | OPEN)
}

/** Makes the folder of the site, open to the web server. One that is there keeps its own rights. */
export function makeSiteFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, OPEN)
}

/** Puts the names within a folder on the disk; where a system knows no such thing they are there. */
export function syncFolder(folder: string): void {
  let handle: number | undefined
  try {
    handle = openSync(folder, 'r')
    fsyncSync(handle)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EBADF'].includes(code)) throw error
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
