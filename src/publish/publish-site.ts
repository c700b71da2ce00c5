import { mkdirSync } from 'node:fs'
import { placeFile } from './place-file'
import { checkTarget, MARK, readMark } from './publish-mark'
import { retireFiles } from './retire-files'
import { isHashed, MANIFEST, readSite } from './site-files'
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
 * step each, the manifest last, and files of the edition before stay a day for pages that are open.
 * @throws Refusal when the site is incomplete or the folder another's; nothing was written then.
 * @throws what the file system says; the folder then holds a whole edition, and a next run mends it.
 */
export function publishSite(source: string, target: string, now: Date): Published {
  const files = readSite(source)
  checkRegion(files, target)
  checkTarget(target, source)
  mkdirSync(target, { recursive: true })
  // Marked first: what a run broken off has begun, the next one may finish.
  placeFile(target, MARK, Buffer.from(`${JSON.stringify(readMark(target), null, 2)}\n`))
  let written = 0
  for (const [path, bytes] of [...files].sort(([a], [b]) => rank(a) - rank(b)))
    if (placeFile(target, path, bytes)) written += 1
  return { written, same: files.size - written, ...retireFiles(target, files, now) }
}
