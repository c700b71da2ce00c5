import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeSynced } from './write-synced'

/** A file to publish, its path relative to the target folder. */
export type PublishedFile = { path: string; text: string }

export const MANIFEST = 'manifest.json'

/** Names that this program gives: a content hash before the extension, or a file being written. */
const HASHED = /^[\w-]+\.[0-9a-f]{10}\.\w+$/
const TEMPORARY = /^\.sedang-ditulis-/

function hasText(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(text))
}

/** Puts whole bytes under `path` in one step: whoever opens it sees the old file or the new one. */
function replaceFile(folder: string, path: string, text: string): void {
  const temporary = join(folder, `.sedang-ditulis-${String(process.pid)}-${path}`)
  try {
    writeSynced(temporary, text)
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
 * manifest names go. A reader of either manifest that verifies finds every file whole. Foreign files in
 * the folder are let be. Throws what the file system says, and the old manifest is then still in force.
 */
export function publish(files: readonly PublishedFile[], manifest: string, target: string): void {
  mkdirSync(target, { recursive: true })
  for (const { path, text } of files) {
    if (!hasText(join(target, path), text)) replaceFile(target, path, text)
  }
  // The names must be on the disk before the manifest that tells them.
  syncFolder(target)
  if (!hasText(join(target, MANIFEST), manifest)) replaceFile(target, MANIFEST, manifest)
  syncFolder(target)
  removeUnnamed(target, new Set(files.map(({ path }) => path)))
}
