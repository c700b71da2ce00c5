import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
