import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { removeFile, removeUnfinished } from '../safe-files/replace-file'
import { placeFile } from './place-file'
import { earlierMarks, MARK, markBytes, readMark } from './publish-mark'
import { isHashed, type SiteFiles } from './site-files'

/** A page that was opened before still asks for the files of its own edition, ms. */
const KEPT_MS = 24 * 60 * 60_000

/**
 * Removes files that the program put there and no edition has named for a day, and what killed runs left
 * half written; everything else in the folder is let be, whatever its name.
 * When `isRetracting`, no file waits, and data that was copied there by hand goes too, known by its name.
 * @returns how many files were removed, and how many wait for their day to pass or could not be removed.
 */
export function retireFiles(
  target: string,
  files: SiteFiles,
  now: Date,
  isRetracting: boolean,
): { removed: number; waiting: number } {
  const before = readMark(target)
  const retired: Record<string, string> = {}
  let removed = 0
  const others = isRetracting ? dataIn(target) : []
  for (const path of new Set([...before.files, ...others])) {
    if (files.has(path) || !existsSync(join(target, path))) continue
    const since = sinceWhen(before.retired[path], now)
    const isOver = isRetracting || now.getTime() - Date.parse(since) >= KEPT_MS
    if (isOver && removeFile(join(target, path))) removed += 1
    else retired[path] = since
  }
  for (const folder of ['', 'assets', 'data', 'licences']) removeUnfinished(join(target, folder))
  const current = [...files.keys()].filter(isHashed)
  placeFile(target, MARK, markBytes({ files: [...current, ...Object.keys(retired)], retired }))
  for (const name of earlierMarks(target)) removeFile(join(target, name))
  return { removed, waiting: Object.keys(retired).length }
}

/** Data files that are named by their content, whoever put them there. */
function dataIn(target: string): string[] {
  return readdirSync(join(target, 'data'))
    .map((name) => `data/${name}`)
    .filter(isHashed)
}

/** Of two times the earlier: one to come was written by a clock that has been set back since. */
function sinceWhen(marked: string | undefined, now: Date): string {
  const isPast = marked !== undefined && Date.parse(marked) <= now.getTime()
  return isPast ? marked : now.toISOString()
}
