import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import type * as FileSystem from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprintFolder } from '../../../src/prepare/cache/fingerprint'
import { runCommand } from '../../../src/prepare/run-command'
import { temporaryFolder, tinyProject } from './support/tiny-project'

/** A file that the system does not let us read, and what it says. */
const locked = vi.hoisted(() => ({ name: '', code: '' }))
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  return {
    ...real,
    readFileSync: (...args: Parameters<typeof real.readFileSync>) => {
      const [path] = args
      if (locked.name !== '' && String(path).endsWith(locked.name))
        throw Object.assign(new Error(`${locked.code}: open`), { code: locked.code, path })
      return real.readFileSync(...args)
    },
  }
})

let said: string[] = []
let root = ''
const run = (target = join(temporaryFolder(), 'out')) =>
  runCommand(['--data', root, '--keluaran', target, '--ulang'])

beforeEach(() => {
  said = []
  locked.name = ''
  root = tinyProject()
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('results never mix with tables', () => {
  it.each(['.', 'keluaran', 'nilai'])('in the folder of data: %s', async (path) => {
    const before = readdirSync(root, { recursive: true })
    expect(await run(join(root, path))).toBe(1)
    expect(said.join('\n')).toContain('GALAT keluaran-di-data')
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  })

  it('by a link to it', async () => {
    const link = join(temporaryFolder(), 'link')
    symlinkSync(root, link)
    expect(await run(link)).toBe(1)
    expect(said.join('\n')).toContain('GALAT keluaran-di-data')
  })

  it('but beside it, also under a name that begins like it or with points', async () => {
    expect(await run(`${root}-terbit`)).toBe(0)
    expect(await run(join(dirname(root), '..terbit'))).toBe(0)
  })
})

describe('a file that cannot be read is told by its name', () => {
  it.each([
    ['indikator.csv', 'EBUSY', 'Simpan dan tutup'],
    ['unit.csv', 'EACCES', 'Minta izin'],
  ])('%s, %s', async (name, code, words) => {
    Object.assign(locked, { name, code })
    expect(await run()).toBe(1)
    expect(said.join('\n')).toContain('GALAT berkas-tidak-terbuka')
    expect(said.join('\n')).toContain(name)
    expect(said.join('\n')).toContain(words)
  })

  it.each(['unit.csv', 'target.csv', 'kios.json'])('a folder instead of %s', async (name) => {
    rmSync(join(root, name))
    mkdirSync(join(root, name))
    expect(await run()).toBe(1)
    expect(said.join('\n')).toContain(`GALAT berkas-tidak-ada · ${name}`)
  })

  it.each(['nowhere', 'target.csv'])('a link to %s', async (to) => {
    rmSync(join(root, 'target.csv'))
    symlinkSync(to, join(root, 'target.csv'))
    expect(await run()).toBe(1)
    expect(said.join('\n')).toContain('GALAT berkas-tidak-ada · target.csv')
  })
})

it('does not wait for a pipe, nor go round with a link', async () => {
  expect(spawnSync('mkfifo', [join(root, 'nilai/pipa.csv')]).status).toBe(0)
  symlinkSync('..', join(root, 'nilai/putar'))
  expect(fingerprintFolder(root)).toBe(fingerprintFolder(root))
  expect(await run()).toBe(0)
  expect(said.join('\n')).toContain('tabel-tidak-dibaca · nilai/pipa.csv')
})
