import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { saveFile } from '../../safe-files/replace-file'

function seal(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Writes a value under a checksum, in one step. Failing is no harm: the value is computed again. */
export function writeSealed(path: string, value: unknown): void {
  const text = JSON.stringify(value)
  try {
    mkdirSync(dirname(path), { recursive: true })
    saveFile(path, `${seal(text)}\n${text}`)
  } catch {
    return
  }
}

/**
 * What `writeSealed` wrote; null when there is nothing or it is not whole. An unbroken seal means that
 * this program wrote it; that the very same version did must be in the value's key.
 */
export function readSealed(path: string): unknown {
  try {
    const whole = readFileSync(path, 'utf8')
    const end = whole.indexOf('\n')
    const text = whole.slice(end + 1)
    return seal(text) === whole.slice(0, end) ? (JSON.parse(text) as unknown) : null
  } catch {
    return null
  }
}
