import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until a folder's names are on the disk. Windows cannot, and keeps them in order by itself. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    return
  }
}
