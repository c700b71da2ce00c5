import { dirname, join } from 'node:path'
import { makeOpenFolder } from '../safe-files/open-folder'
import { syncFolder } from '../safe-files/sync-folder'
import { placeFile } from './place-file'
import { withLock } from './publish-lock'
import { checkTarget, MARK, markBytes, readMark } from './publish-mark'
import { retireFiles } from './retire-files'
import { isHashed, MANIFEST, readSite, type SiteFiles } from './site-files'
import { checkRegion } from './site-region'

/** What publishing did, in numbers of files. */
export interface Published {
  readonly written: number
  readonly same: number
  readonly removed: number
  readonly waiting: number
}

/** Switches to the new edition, in this order: the page, what keeps it for offline, the data. */
const LAST = ['index.html', 'sw.js', MANIFEST]

/** Files named by their content first, then those that keep their names, then the switches. */
function rank(path: string): number {
  if (isHashed(path)) return 0
  return 1 + (LAST.indexOf(path) + 1)
}

/**
 * Publishes the built site of folder `source` into folder `target` so that it may be broken off at any
 * moment: new files come beside the old ones, the page and the manifest of the data are replaced in one
 * step each, the manifest last, and files of the edition before stay a day for pages that are open; when
 * `isRetracting`, they are removed at once.
 * @throws Refusal when the site is incomplete, the folder another's or another run is at work in it;
 * nothing was written then.
 * @throws what the file system says; the folder then holds a whole edition, and a next run mends it.
 */
export function publishSite(
  source: string,
  target: string,
  now: Date,
  isRetracting = false,
): Published {
  const files = readSite(source)
  const checkFolder = (): void => {
    checkRegion(files, target)
    checkTarget(target, source)
  }
  // Before, so that nothing is put into the folder of another; under the lock, for another run may have
  // filled it meanwhile.
  checkFolder()
  makeOpenFolder(target)
  return withLock(target, () => {
    checkFolder()
    const before = readMark(target)
    // Marked first: what a run broken off has begun, the next one may finish or take away.
    const begun = new Set([...before.files, ...[...files.keys()].filter(isHashed)])
    placeFile(target, MARK, markBytes({ ...before, files: [...begun] }))
    const written = placeAll(files, target)
    const retired = retireFiles(target, files, now, isRetracting)
    return { written, same: files.size - written, ...retired }
  })
}

/** Before each switch the names of all that came before it are on the disk: a power cut keeps the order. */
function placeAll(files: SiteFiles, target: string): number {
  const changed = new Set<string>()
  let written = 0
  const sync = () => {
    for (const folder of changed) syncFolder(folder)
    changed.clear()
  }
  for (const [path, bytes] of [...files].sort(([a], [b]) => rank(a) - rank(b))) {
    if (LAST.includes(path)) sync()
    if (!placeFile(target, path, bytes)) continue
    written += 1
    // A folder that is new has its own name in the site's.
    changed.add(target).add(dirname(join(target, path)))
  }
  sync()
  return written
}
