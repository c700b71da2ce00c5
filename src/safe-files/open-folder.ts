import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** A web server enters and lists it as another user, whatever the officer's umask says. */
export const OPEN = 0o755

/**
 * Makes a folder and those above it, open to the web server. One that is there keeps its own rights.
 * @throws what the file system says.
 */
export function makeOpenFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, OPEN)
}
