import type * as FileSystem from 'node:fs'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publishFile, removeUnfinished, saveFile } from '../../../src/safe-files/replace-file'

/** The step that fails, and the names that were written. */
const disk = vi.hoisted(() => ({ failing: '', written: [] as string[] }))
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  const failAt = (step: string) => {
    if (disk.failing === step) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  }
  return {
    ...real,
    writeFileSync: (...[path, ...rest]: Parameters<typeof real.writeFileSync>) => {
      real.writeFileSync(path, ...rest)
      disk.written.push(String(path))
      failAt('write')
    },
    chmodSync: (...args: Parameters<typeof real.chmodSync>) => {
      failAt('rights')
      real.chmodSync(...args)
    },
    renameSync: (...args: Parameters<typeof real.renameSync>) => {
      failAt('name')
      real.renameSync(...args)
    },
    accessSync: (...args: Parameters<typeof real.accessSync>) => {
      // The administrator, who runs the tests in a container, may write anywhere.
      if (disk.failing === 'access') throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
      real.accessSync(...args)
    },
  }
})

let folder = ''
let file = ''
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'))
  file = join(folder, 'padanan.csv')
  Object.assign(disk, { failing: '', written: [] })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe.each([
  ['published', (text: string) => publishFile(file, Buffer.from(text))],
  ['saved', (text: string) => saveFile(file, text)],
])('a file that is %s', (_, put) => {
  it.each(['write', 'rights', 'name'])(
    'is the old one, alone, when its %s cannot be had',
    (step) => {
      writeFileSync(file, 'old')
      disk.failing = step
      expect(() => put('new')).toThrow('ENOSPC')
      expect(readdirSync(folder)).toEqual(['padanan.csv'])
      expect(readFileSync(file, 'utf8')).toBe('old')
    },
  )

  it('is written under another name each time', () => {
    for (const text of ['one', 'two', 'six']) put(text)
    expect(new Set(disk.written).size).toBe(3)
    expect(disk.written).not.toContain(file)
  })
})

describe('a file of the user’s own', () => {
  it('keeps its rights', () => {
    writeFileSync(file, 'old', { mode: 0o600 })
    saveFile(file, 'new')
    expect(modeOf(file)).toBe('600')
  })

  it('is saved where a link points to, and the link stays', () => {
    const shared = join(folder, 'bersama')
    mkdirSync(shared)
    writeFileSync(join(shared, 'padanan.csv'), 'old')
    symlinkSync(join(shared, 'padanan.csv'), file)
    saveFile(file, 'new')
    expect(lstatSync(file).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(shared, 'padanan.csv'), 'utf8')).toBe('new')
    expect(readdirSync(shared)).toEqual(['padanan.csv'])
  })

  it('stays when it may not be written', () => {
    writeFileSync(file, 'old')
    disk.failing = 'access'
    expect(() => saveFile(file, 'new')).toThrow('EACCES')
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  it('is written through to a device, which stays one', () => {
    saveFile('/dev/null', 'new')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(() => saveFile(folder, 'new')).toThrow('EISDIR')
  })
})

it('removes what killed runs left, but not what another run may be writing', () => {
  const [fresh, old, ahead] = ['1', '2', '3'].map((one) => join(folder, `.sedang-ditulis-${one}-a`))
  for (const path of [fresh, old, ahead]) writeFileSync(path ?? '', 'half')
  for (const [path = '', minutes] of [[old, -2] as const, [ahead, 60] as const]) {
    const time = new Date(Date.now() + minutes * 60_000)
    utimesSync(path, time, time)
  }
  writeFileSync(join(folder, '.sedang'), 'foreign')
  saveFile(file, 'new')
  expect(readdirSync(folder)).toEqual(['.sedang', '.sedang-ditulis-1-a', 'padanan.csv'])
  removeUnfinished(folder)
  expect(readdirSync(folder)).toEqual(['.sedang', 'padanan.csv'])
})
