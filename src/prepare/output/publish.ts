import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeOpenFolder } from '../../safe-files/open-folder'
import { publishFile, removeFile, removeUnfinished } from '../../safe-files/replace-file'
import { syncFolder } from '../../safe-files/sync-folder'
import { reportProgress } from '../run-context'

/** A file to publish, its path relative to the target folder. */
export type PublishedFile = { path: string; text: string }

export const MANIFEST = 'manifest.json'

/** A name that this program gives: a content hash before the extension. */
const HASHED = /^[\w-]+\.[0-9a-f]{10}\.\w+$/

/** Removes what no manifest names; a file that cannot be removed waits for the next run. */
function removeUnnamed(folder: string, named: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (HASHED.test(name) && !named.has(name)) removeFile(join(folder, name))
  removeUnfinished(folder)
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
    publishFile(join(target, path), Buffer.from(text))
  }
  makeOpenFolder(target)
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
