import type * as FileSystem from 'node:fs'
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { publish } from '../../../../src/prepare/output/publish'
import { temporaryFolder } from '../support/tiny-project'
import { makeEdition, verifiedEdition, type Edition } from './support/editions'

/** What befalls the run at its n-th change of the disk, and everything it tries afterwards. */
const fate = vi.hoisted(() => ({ calls: 0, at: Infinity, lasting: true }))

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  const mayFail = (): boolean => {
    fate.calls += 1
    return fate.lasting ? fate.calls >= fate.at : fate.calls === fate.at
  }
  const fail = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  }
  return {
    ...real,
    mkdirSync: (...args: Parameters<typeof real.mkdirSync>) =>
      mayFail() ? fail() : real.mkdirSync(...args),
    renameSync: (...args: Parameters<typeof real.renameSync>) =>
      mayFail() ? fail() : real.renameSync(...args),
    rmSync: (...args: Parameters<typeof real.rmSync>) =>
      mayFail() ? fail() : real.rmSync(...args),
    fsyncSync: (...args: Parameters<typeof real.fsyncSync>) =>
      mayFail() ? fail() : real.fsyncSync(...args),
    openSync: (...args: Parameters<typeof real.openSync>) =>
      mayFail() ? fail() : real.openSync(...args),
    // It stops before the file is there, at half of its bytes, or when all are written but perhaps not
    // on the disk.
    writeFileSync: (path: string, bytes: Buffer | string, options?: { flush: boolean }) => {
      const isPublishing = options?.flush === true
      if (isPublishing && mayFail()) fail()
      const isHalf = mayFail()
      real.writeFileSync(path, isHalf ? bytes.slice(0, bytes.length / 2) : bytes, options)
      if (isHalf || (isPublishing && mayFail())) fail()
    },
  }
})

const OLD = makeEdition('old')
const NEW = makeEdition('new')

beforeEach(() => {
  Object.assign(fate, { calls: 0, at: Infinity, lasting: true })
})

function run(edition: Edition, target: string): void {
  publish(edition.files, edition.manifest, target)
}

/** Number of changes of the disk that a whole run from `before` to `after` makes. */
function countSteps(before: Edition | null, after: Edition): number {
  const target = join(temporaryFolder(), 'data')
  if (before !== null) run(before, target)
  fate.calls = 0
  run(after, target)
  return fate.calls
}

/** Runs that stop at each step in turn; the edition then in force, verified, for each. */
function stopEverywhere(before: Edition | null, lasting: boolean): (string | null)[] {
  const steps = countSteps(before, NEW)
  expect(steps).toBeGreaterThan(15)
  return Array.from({ length: steps }, (_, step) => {
    const target = join(temporaryFolder(), 'data')
    mkdirSync(target)
    if (before !== null) run(before, target)
    Object.assign(fate, { calls: 0, at: step + 1, lasting })
    try {
      run(NEW, target)
    } catch {
      // What it says is another test's matter.
    }
    fate.at = Infinity
    const found = verifiedEdition(target)
    run(NEW, target)
    expect(verifiedEdition(target)).toBe('new')
    expect(readdirSync(target)).toHaveLength(NEW.files.length + 1)
    return found
  })
}

describe('publishing', () => {
  it('leaves the old edition or the new one wherever it is cut off, never a mix', () => {
    const found = stopEverywhere(OLD, true)
    expect(new Set(found)).toEqual(new Set(['old', 'new']))
    // Once the new one is in force it stays.
    expect(found.slice(found.indexOf('new')).every((edition) => edition === 'new')).toBe(true)
  })

  it('leaves no manifest when a first run is cut off before its end', () => {
    expect(new Set(stopEverywhere(null, true))).toEqual(new Set([null, 'new']))
  })

  it('survives a single failing call at every step', () => {
    expect(new Set(stopEverywhere(OLD, false))).toEqual(new Set(['old', 'new']))
  })

  it('says that the disk is full and leaves nothing half written', () => {
    const target = join(temporaryFolder(), 'data')
    run(OLD, target)
    const before = readdirSync(target)
    // The opening of a file is call 2, the writing of its bytes call 3.
    Object.assign(fate, { calls: 0, at: 3, lasting: false })
    expect(() => run(NEW, target)).toThrow('ENOSPC')
    expect(readdirSync(target)).toEqual(before)
    expect(verifiedEdition(target)).toBe('old')
  })

  it('replaces a damaged file and does not write again what is there', () => {
    const target = join(temporaryFolder(), 'data')
    run(NEW, target)
    const [whole = '', damaged = ''] = NEW.files.map(({ path }) => join(target, path))
    const { mtimeMs } = statSync(whole)
    writeFileSync(damaged, 'half')
    run(NEW, target)
    expect(verifiedEdition(target)).toBe('new')
    expect(statSync(whole).mtimeMs).toBe(mtimeMs)
  })

  it('removes older editions and what a killed run left, and lets foreign files be', () => {
    const target = join(temporaryFolder(), 'data')
    run(OLD, target)
    writeFileSync(join(target, '.sedang-ditulis-1-values.json'), 'half')
    writeFileSync(join(target, 'CATATAN.txt'), 'foreign')
    run(NEW, target)
    const expected = [...NEW.files.map(({ path }) => path), 'CATATAN.txt', 'manifest.json']
    expect(readdirSync(target)).toEqual(expected.sort())
  })

  // The administrator may write anywhere.
  it.skipIf(process.getuid?.() === 0)('leaves a folder that may not be written', () => {
    const target = join(temporaryFolder(), 'data')
    run(OLD, target)
    chmodSync(target, 0o555)
    expect(() => run(NEW, target)).toThrow('EACCES')
    chmodSync(target, 0o755)
    expect(verifiedEdition(target)).toBe('old')
  })
})
