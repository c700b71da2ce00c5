import { cpSync } from 'node:fs'
import { temporaryFolder, TINY } from '../../support/tiny-project'

/** The tiny country in a folder of its own, to be spoilt. */
export function copiedTiny(): string {
  const root = temporaryFolder()
  cpSync(TINY, root, { recursive: true })
  return root
}
