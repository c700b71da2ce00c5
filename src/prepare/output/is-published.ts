import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST } from './publish'

/** What a published file must be: its path in the target folder and the SHA-256 (hex) of its bytes. */
export type Expected = { path: string; sha256: string }

/** True when every file is in the folder, byte for byte. */
export function isPublished(target: string, files: readonly Expected[]): boolean {
  try {
    return files.every(({ path, sha256 }) => {
      const bytes = readFileSync(join(target, path))
      return createHash('sha256').update(bytes).digest('hex') === sha256
    })
  } catch {
    return false
  }
}

/** SHA-256 (hex) of the manifest in a folder, which names its edition byte for byte; null for none. */
export function editionMark(target: string): string | null {
  try {
    return createHash('sha256')
      .update(readFileSync(join(target, MANIFEST)))
      .digest('hex')
  } catch {
    return null
  }
}
