import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lutimesSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processBirth } from '../../../src/safe-files/process-birth'
import { LockHeld, takeLock, type LockOwner } from '../../../src/safe-files/run-lock'

let folder = ''
let lock = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, '.data.lock')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The number of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['-e', '']).pid

function leave(owner: Partial<LockOwner>): void {
  const since = new Date().toISOString()
  const whole = { token: 'other', pid: DEAD, host: hostname(), since, command: 'npm run data' }
  writeFileSync(lock, JSON.stringify({ ...whole, ...owner }))
}

function ownerFound(): LockOwner {
  return JSON.parse(readFileSync(lock, 'utf8')) as LockOwner
}

it('is there while it is held, and says who holds it', () => {
  const letGo = takeLock(lock, 'npm run data')
  expect(ownerFound()).toMatchObject({
    pid: process.pid,
    host: hostname(),
    command: 'npm run data',
  })
  letGo()
  expect(existsSync(lock)).toBe(false)
})

it('is refused to a second, who is told of the first', () => {
  const letGo = takeLock(lock, 'first')
  const second = () => takeLock(lock, 'second')
  expect(second).toThrow(LockHeld)
  expect(second).toThrow('first')
  letGo()
  expect(() => {
    takeLock(lock, 'second')()
  }).not.toThrow()
})

it('is taken over from a process that has ended, without traces', () => {
  leave({})
  const letGo = takeLock(lock, 'second')
  expect(ownerFound().command).toBe('second')
  expect(readdirSync(folder)).toEqual(['.data.lock'])
  letGo()
  expect(readdirSync(folder)).toEqual([])
})

it('is left to one who takes it over at this moment', () => {
  leave({})
  writeFileSync(`${lock}-other`, JSON.stringify({ ...ownerFound(), pid: process.ppid }))
  expect(() => takeLock(lock, 'second')).toThrow(LockHeld)
  expect(ownerFound().token).toBe('other')
})

it('is taken over from an earlier process of the same number', () => {
  leave({ pid: process.pid })
  takeLock(lock, 'second')()
  expect(existsSync(lock)).toBe(false)
})

it('of another computer is believed for an hour', () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  leave({ host: 'elsewhere', since: ago(59) })
  expect(() => takeLock(lock, 'second')).toThrow(LockHeld)
  leave({ host: 'elsewhere', since: ago(61) })
  expect(() => {
    takeLock(lock, 'second')()
  }).not.toThrow()
})

it('is not removed by a run from which it was taken', () => {
  const letGo = takeLock(lock, 'first')
  leave({ token: 'taken' })
  letGo()
  expect(ownerFound().token).toBe('taken')
})

it('that is half written is held, for its owner is writing it', () => {
  writeFileSync(lock, '{"tok')
  expect(() => takeLock(lock, 'second')).toThrow(LockHeld)
})

describe('the owner’s number is another process’s by now', () => {
  it('so it is taken over, where the system tells them apart', () => {
    // The parent runs, but did not begin at the start of the system.
    leave({ pid: process.ppid, birth: '00000000-0000-0000-0000-000000000000 1' })
    takeLock(lock, 'second')()
    expect(existsSync(lock)).toBe(false)
  })

  it('and it is held as long as it is the same process, whatever the clock says', () => {
    const birth = processBirth(process.ppid)
    expect(birth).toMatch(/^[\da-f-]{36} \d+$/)
    const years = 365 * 24 * 60 * 60_000
    for (const since of [Date.now() - 5 * years, Date.now() + 5 * years]) {
      leave({ pid: process.ppid, birth: birth ?? '', since: new Date(since).toISOString() })
      expect(() => takeLock(lock, 'second')).toThrow(LockHeld)
    }
  })

  it('elsewhere it is believed for an hour', () => {
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    leave({ pid: process.ppid, since: at(59) })
    expect(() => takeLock(lock, 'second')).toThrow(LockHeld)
    leave({ pid: process.ppid, since: at(61) })
    takeLock(lock, 'second')()
    expect(existsSync(lock)).toBe(false)
  })
})

it('of a time to come does not last for ever: the clock was set back', () => {
  leave({ host: 'elsewhere', since: new Date(Date.now() + 61 * 60_000).toISOString() })
  takeLock(lock, 'second')()
  writeFileSync(lock, '{"tok')
  const later = new Date(Date.now() + 60 * 60_000)
  utimesSync(lock, later, later)
  takeLock(lock, 'third')()
  expect(existsSync(lock)).toBe(false)
})

it('leaves nothing of runs that were killed while they took it over', () => {
  leave({})
  writeFileSync(`${lock}-other`, readFileSync(lock))
  writeFileSync(`${lock}-0f0f`, '{"tok')
  takeLock(lock, 'second')()
  expect(readdirSync(folder)).toEqual([])
})

it.each(['to another file', 'that leads nowhere'])('is no link %s', (kind) => {
  const other = join(folder, 'other')
  const long = new Date(Date.now() - 60_000)
  if (kind === 'to another file') writeFileSync(other, 'other')
  symlinkSync(other, lock)
  lutimesSync(lock, long, long)
  expect(takeLock(lock, 'second')).not.toThrow()
  expect(existsSync(other) && readFileSync(other, 'utf8')).toBe(
    kind === 'to another file' && 'other',
  )
})
