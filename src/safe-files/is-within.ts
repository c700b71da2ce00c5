import { realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** Whether a folder lies in another or is the same, by whatever links; neither need be there yet. */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(realPath(outer), realPath(inner))
  return way === '' || !/^(\.\.([\\/]|$)|[A-Za-z]:|[\\/])/.test(way)
}

/** Where a folder lies without links; one that is not there yet lies in its parent. */
function realPath(folder: string): string {
  const full = resolve(folder)
  try {
    return realpathSync(full)
  } catch {
    const parent = resolve(full, '..')
    return parent === full ? full : join(realPath(parent), relative(parent, full))
  }
}
