import type { FileRole, Manifest, Region, ScoresFile, ValuesFile } from '../contract'
import { PublishedFileError } from './published-bytes'

/**
 * Throws for a list of regions that is no tree, and for figures of another list: they have no names of
 * their own and stand by position.
 */
export function checkAligned(
  { files }: Manifest,
  regions: readonly Region[],
  { values }: ValuesFile,
  { overall }: ScoresFile,
): void {
  const refuse = (role: FileRole) => {
    const path = files.find((file) => file.role === role)?.path ?? role
    throw new PublishedFileError(path, 'invalid', 'not of these regions')
  }
  const seen = new Set<string | null>()
  for (const { code, parent } of regions) {
    if (seen.has(code) || seen.has(parent) === (seen.size === 0)) refuse('regions')
    seen.add(code)
  }
  if (overall.length !== seen.size) refuse('scores')
  for (const periods of Object.values(values)) {
    if (Object.values(periods).some(({ length }) => length > seen.size)) refuse('values')
  }
}
