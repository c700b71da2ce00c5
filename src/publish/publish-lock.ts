import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Refusal } from './refusal'

/** Stands in the folder while a run fills it. */
export const LOCK = '.peta-banyuasin.lock'

/** A run on another computer that has not ended by then was killed, ms. */
const LONGEST_RUN_MS = 60 * 60_000

/**
 * Does the work while no other run does any in the same folder.
 * @throws Refusal when another is at work; what the work throws.
 */
export function withLock<T>(folder: string, work: () => T): T {
  const lock = join(folder, LOCK)
  takeLock(lock, folder)
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock: string, folder: string): void {
  const text = JSON.stringify({ pid: process.pid, host: hostname() })
  try {
    writeFileSync(lock, text, { flag: 'wx' })
    return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  if (isHeld(lock)) throw new Refusal('busy', folder)
  // Moved away first: of two that find a dead one's lock, one alone can move it.
  const aside = `${lock}-${randomUUID()}`
  try {
    renameSync(lock, aside)
    rmSync(aside, { force: true })
    writeFileSync(lock, text, { flag: 'wx' })
  } catch {
    throw new Refusal('busy', folder)
  }
}

/** Whether the run that put the lock there may still be at work. */
function isHeld(lock: string): boolean {
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, 'utf8')) as { pid: number; host: string }
    // This very run waits for itself only after it was broken off.
    if (host === hostname()) return pid !== process.pid && isRunning(pid)
  } catch {
    // Half written, or gone meanwhile.
  }
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - since < LONGEST_RUN_MS
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
