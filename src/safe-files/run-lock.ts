import { randomUUID } from 'node:crypto'
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { processBirth } from './process-birth'
import { removeFile } from './replace-file'

/** A run that cannot be told from others by its birth, and has not ended by then, was killed; ms. */
const LONGEST_RUN_MS = 60 * 60_000
/** Between making the file and filling it, ms. */
const LONGEST_WRITE_MS = 10_000

export type LockOwner = {
  token: string
  pid: number
  /** What tells the process from others of the same number; absent where the system does not say. */
  birth?: string
  host: string
  /** ISO 8601. */
  since: string
  command: string
}

/** Another run holds the lock. */
export class LockHeld extends Error {
  constructor(
    readonly lock: string,
    readonly owner: LockOwner,
  ) {
    super(`${lock} is held by ${owner.command}`)
  }
}

/** Those of this very process: its own number says nothing about a file that an earlier one left. */
const own = new Set<string>()

/**
 * Takes the lock `path`, of which there is one for all runs; gives back what lets go of it. That of a run
 * that was killed is taken over.
 * @throws LockHeld when another run holds it; what the file system says when it cannot be made.
 */
export function takeLock(path: string, command: string): () => void {
  const token = randomUUID()
  const birth = processBirth(process.pid)
  const owner: LockOwner = {
    token,
    pid: process.pid,
    ...(birth !== null && { birth }),
    host: hostname(),
    since: new Date().toISOString(),
    command,
  }
  own.add(token)
  try {
    if (!create(path, owner)) takeOver(path, owner)
  } catch (error) {
    own.delete(token)
    throw error
  }
  return () => {
    own.delete(token)
    // Whoever took it for dead after an hour keeps what is now theirs.
    if (ownerOf(path)?.token === token) rmSync(path, { force: true })
  }
}

/** @returns false when it is there already. */
function create(path: string, owner: LockOwner): boolean {
  let handle: number
  try {
    handle = openSync(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
  try {
    writeFileSync(handle, JSON.stringify(owner))
  } catch (error) {
    removeFile(path)
    throw error
  } finally {
    closeSync(handle)
  }
  return true
}

/**
 * Puts this run in the place of a dead one, in one step and under a lock of its own that is named after
 * the dead one: of many that find it dead, one replaces it, and the others then find a living one.
 */
function takeOver(path: string, owner: LockOwner): void {
  const found = ownerOf(path)
  // Let go of meanwhile.
  if (found === null && create(path, owner)) return
  if (found === null || isAlive(found)) throw new LockHeld(path, found ?? ownerOf(path) ?? owner)
  const letGo = takeLock(`${path}-${found.token}`, owner.command)
  try {
    const now = ownerOf(path)
    // Taken over and let go of meanwhile: then it is anyone's.
    if (now === null && create(path, owner)) return
    if (now?.token !== found.token) throw new LockHeld(path, now ?? ownerOf(path) ?? owner)
    const mine = `${path}-${owner.token}`
    writeFileSync(mine, JSON.stringify(owner), { flag: 'wx' })
    renameSync(mine, path)
    removeTakeovers(path)
  } finally {
    letGo()
  }
}

/** Removes what runs left that were killed while they took this lock over: it is held now, and not by them. */
function removeTakeovers(path: string): void {
  const folder = dirname(path)
  for (const name of readdirSync(folder))
    if (name.startsWith(`${basename(path)}-`)) removeFile(join(folder, name))
}

/** Who holds the lock; null when there is none. */
function ownerOf(path: string): LockOwner | null {
  // A link that leads nowhere is one that another put there.
  const since = lstatSync(path, { throwIfNoEntry: false })?.mtime
  if (since === undefined) return null
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as LockOwner
    // The token becomes part of a file name.
    if (!/^[\w-]{1,64}$/.test(owner.token)) throw new Error('no token')
    return owner
  } catch {
    // Half written, or by a run that was killed while it wrote.
    const token = String(since.getTime())
    return { token, pid: 0, host: '', since: since.toISOString(), command: '?' }
  }
}

/** A clock that was set back must not make a lock last for ever: the distance to its time counts. */
function isAlive({ token, pid, birth, host, since }: LockOwner): boolean {
  const age = Math.abs(Date.now() - Date.parse(since))
  if (pid === 0) return age < LONGEST_WRITE_MS
  if (host !== hostname()) return age < LONGEST_RUN_MS
  if (pid === process.pid) return own.has(token)
  if (!isRunning(pid)) return false
  const found = processBirth(pid)
  return birth !== undefined && found !== null ? birth === found : age < LONGEST_RUN_MS
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
