import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { reportProgress } from '../run-context'
import { syncFolder } from './sync-folder'

/** A file to publish, its path relative to the target folder. */
export type PublishedFile = { path: string; text: string }

export const MANIFEST = 'manifest.json'

/** Names that this program gives: a content hash before the extension, or a file being written. */
const HASHED = /^[\w-]+\.[0-9a-f]{10}\.\w+$/
const TEMPORARY = /^\.sedang-ditulis-/

/** A write is over when its bytes are on the disk, not only in memory. */
const ON_DISK = { flush: true, flag: 'wx' }

function hasBytes(path: string, bytes: Buffer): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.size === bytes.length && readFileSync(path).equals(bytes)
}

/** Puts whole bytes under `path` in one step: whoever opens it sees the old file or the new one. */
function replaceFile(folder: string, path: string, bytes: Buffer): void {
  const temporary = join(folder, `.sedang-ditulis-${randomUUID()}-${path}`)
  try {
    writeFileSync(temporary, bytes, ON_DISK)
    renameSync(temporary, join(folder, path))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Removes what no manifest names; a file that cannot be removed waits for the next run. */
function removeUnnamed(folder: string, named: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const isOld = HASHED.test(name) && !named.has(name)
    if (!isOld && !TEMPORARY.test(name)) continue
    try {
      rmSync(join(folder, name), { force: true })
    } catch {
      continue
    }
  }
}

/**
 * Publishes into `target` so that it may be killed at any moment: the files, named by their content,
 * come beside the old ones; the manifest is replaced last and in one step; only then do files that no
 * manifest names go. A reader of either manifest that verifies finds every file whole. `companions` keep
 * their names from edition to edition and follow the manifest. Foreign files in the folder are let be.
 * Throws what the file system says, and then the old manifest is still in force, or the new one is.
 */
export function publish(
  files: readonly PublishedFile[],
  manifest: string,
  target: string,
  companions: readonly PublishedFile[] = [],
): void {
  const put = ({ path, text }: PublishedFile): void => {
    const bytes = Buffer.from(text)
    if (!hasBytes(join(target, path), bytes)) replaceFile(target, path, bytes)
  }
  mkdirSync(target, { recursive: true })
  files.forEach((file, index) => {
    reportProgress('write', index, files.length)
    put(file)
  })
  // The names must be on the disk before the manifest that tells them.
  syncFolder(target)
  put({ path: MANIFEST, text: manifest })
  companions.forEach(put)
  syncFolder(target)
  removeUnnamed(target, new Set(files.map(({ path }) => path)))
}
