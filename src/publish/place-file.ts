import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OPEN } from '../safe-files/open-folder'
import { publishFile } from '../safe-files/replace-file'
import { Refusal } from './refusal'

const PERMISSIONS = 0o777

/**
 * Puts whole bytes under `path` of the site's folder in one step. A file of the same bytes is left as it is.
 * @returns whether it was written.
 * @throws Refusal when a folder on the way is a link; what the file system says.
 */
export function placeFile(site: string, path: string, bytes: Buffer): boolean {
  const target = join(site, path)
  openFolder(dirname(target), site)
  return publishFile(target, bytes)
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
