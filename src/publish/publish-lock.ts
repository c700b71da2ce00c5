import { join } from 'node:path'
import { LockHeld, takeLock } from '../safe-files/run-lock'
import { Refusal } from './refusal'

/** Stands in the folder while a run fills it. */
export const LOCK = '.peta-spasial.lock'

/** Of this version and of earlier ones, which named it after the regency, and what is half written of it. */
export function isLock(name: string): boolean {
  return /^\.peta-[\w-]+\.lock/.test(name)
}

/**
 * Does the work while no other run does any in the same folder.
 * @throws Refusal when another is at work; what the work throws.
 */
export function withLock<T>(folder: string, work: () => T): T {
  let letGo: () => void
  try {
    letGo = takeLock(join(folder, LOCK), 'npm run publish')
  } catch (error) {
    throw error instanceof LockHeld ? new Refusal('busy', folder) : error
  }
  try {
    return work()
  } finally {
    letGo()
  }
}
