import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LockHeld, takeLock, type LockOwner } from '../../../src/lock/run-lock'

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
