import { closeSync, fsyncSync, openSync } from 'node:fs'

/** How systems say that they cannot sync a folder: Windows, and some shares of the network. */
const UNKNOWN = ['EPERM', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP']

/**
 * Puts the names within a folder on the disk. A system that knows no such thing keeps them in order itself.
 * @throws what the file system says otherwise: then nobody knows whether they are there.
 */
export function syncFolder(folder: string): void {
  let handle: number | undefined
  try {
    handle = openSync(folder, 'r')
    fsyncSync(handle)
  } catch (error) {
    if (!UNKNOWN.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
