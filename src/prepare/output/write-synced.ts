import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'

/** Writes a new file and waits until its bytes are on the disk, not only in memory. */
export function writeSynced(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

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
