import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { ProblemLog } from '../problems/problem-log'
import { isNameRefused } from './personal-data'
import type { IsPlace } from './personal/personal-kinds'
import { tableKind } from './grid/read-grids'

/** Of targets, which stand beside the figures and are none. */
export const TARGETS_FILE = 'target.csv'

/** Without its ending, so that `jalan-perbaikan.xlsx` comes after the `jalan.xlsx` that it corrects. */
function byName(a: string, b: string): number {
  const [first, second] = [parse(a).name, parse(b).name]
  if (first === second) return a < b ? -1 : 1
  return first < second ? -1 : 1
}

/**
 * Names of the files of `root/folder` that are tables or must be refused as such, a correction after what
 * it corrects; none when there is no such folder.
 */
export function listTables(root: string, folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((file) => file.isFile() && tableKind(file.name) !== null)
    .map(({ name }) => name)
    .sort(byName)
}

/**
 * Folders and links in a folder of tables, which are not followed: what lies there is not read, and an
 * officer who has put it there believes that it is. A name that holds personal data is refused and masked.
 */
export function tellUnread(root: string, folder: string, log: ProblemLog, isPlace?: IsPlace): void {
  const path = join(root, folder)
  if (!existsSync(path)) return
  const unread = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
  for (const name of unread) {
    if (isNameRefused(`${folder}/${name}`, log, isPlace)) continue
    log.warn('tabel-tidak-dibaca', { file: `${folder}/${name}` }, { found: name })
  }
}
