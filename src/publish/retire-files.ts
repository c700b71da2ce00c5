import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { placeFile, TEMPORARY } from './place-file'
import { MARK, NEW_MARK, readMark } from './publish-mark'
import { isHashed, type SiteFiles } from './site-files'

/** A page that was opened before still asks for the files of its own edition, ms. */
const KEPT_MS = 24 * 60 * 60_000

/**
 * Removes files of the program's own making that no edition has named for a day, and what killed runs
 * left half written; everything else in the folder is let be.
 * @returns how many files were removed, and how many wait for their day to pass.
 */
export function retireFiles(
  target: string,
  files: SiteFiles,
  now: Date,
): { removed: number; waiting: number } {
  const before = readMark(target).retired
  const retired: Record<string, string> = {}
  let removed = 0
  for (const path of ownFiles(target)) {
    if (files.has(path)) continue
    const since = before[path] ?? now.toISOString()
    const isOver = now.getTime() - Date.parse(since) >= KEPT_MS
    if (isOver && remove(join(target, path))) removed += 1
    else retired[path] = since
  }
  placeFile(target, MARK, Buffer.from(`${JSON.stringify({ ...NEW_MARK, retired }, null, 2)}\n`))
  return { removed, waiting: Object.keys(retired).length }
}

/** Files whose names tell that they are the program's own; half written ones go at once. */
function ownFiles(target: string): string[] {
  return ['', 'assets/', 'data/', 'licences/'].flatMap((folder) =>
    listNames(join(target, folder)).flatMap((name) => {
      if (TEMPORARY.test(name)) remove(join(target, folder, name))
      return isHashed(folder + name) ? [folder + name] : []
    }),
  )
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A file that cannot be removed waits for the next run. */
function remove(file: string): boolean {
  try {
    rmSync(file, { force: true })
    return true
  } catch {
    return false
  }
}
