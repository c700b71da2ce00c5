import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type * as FileSystem from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashBuiltFiles } from '../../../src/publish/built-files'
import { publishSite } from '../../../src/publish/publish-site'
import { runPublish } from '../../../src/publish/run-publish'

/** What the system says when a file is to be renamed; null lets it. */
const disk = vi.hoisted((): { code: string | null } => ({ code: null }))
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  return {
    ...real,
    renameSync: (...args: Parameters<typeof real.renameSync>) => {
      const { code } = disk
      if (code !== null) throw Object.assign(new Error(`${code}: rename`), { code })
      real.renameSync(...args)
    },
  }
})

const SCRIPT = 'assets/index-aaaaaaaa.js'
let home = ''
let said: string[] = []

function build(script: string): void {
  rmSync(join(home, 'dist'), { recursive: true, force: true })
  const manifest = {
    ...{ schemaVersion: 1, datasetVersion: 'uji', edition: '2026-11', madeAt: '2026-11-26' },
    ...{ files: [], dataPackage: 'datapackage.json' },
  }
  const files = {
    'index.html': `<script src="./${script}"></script>`,
    [script]: 'start()',
    'sw.js': 'keep()',
    'data/manifest.json': JSON.stringify(manifest),
    'data/datapackage.json': '{}',
  }
  for (const folder of ['assets', 'data', '.vite'])
    mkdirSync(join(home, 'dist', folder), { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(home, 'dist', path), text)
  const list = JSON.stringify(hashBuiltFiles(join(home, 'dist')))
  writeFileSync(join(home, 'dist/.vite/files.json'), list)
}

const run = (...more: string[]) =>
  runPublish(['--dari', join(home, 'dist'), '--to', join(home, 'www'), ...more])

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'run publish é-'))
  disk.code = null
  said = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line))
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  build(SCRIPT)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
})

describe('what the system refuses is told in words, with the folder and the remedy', () => {
  it.each([
    ['ENOSPC', 'ruang disk habis'],
    ['EDQUOT', 'ruang disk habis'],
    ['EACCES', 'Minta izin baca dan tulis'],
    ['EROFS', 'hanya dapat dibaca'],
    ['EBUSY', 'Simpan dan tutup'],
    ['EXDEV', 'dengan kode EXDEV'],
  ])('%s', (code, words) => {
    disk.code = code
    expect(run()).toBe(1)
    expect(said.join('\n')).toContain(words)
    expect(said.join('\n')).toContain(join(home, 'www'))
    expect(said.join('\n')).not.toMatch(/rename|\.\./)
  })

  it('in English too', () => {
    disk.code = 'ENOSPC'
    expect(run('--bahasa', 'en')).toBe(1)
    expect(said.join('\n')).toContain('the disk is full')
  })
})

it('does not keep old files for years because the clock was once ahead', () => {
  const [source, target] = [join(home, 'dist'), join(home, 'www')]
  const at = (time: string) => publishSite(source, target, new Date(time))
  at('2026-11-26T12:00:00Z')
  build('assets/index-bbbbbbbb.js')
  expect(at('2031-11-26T12:00:00Z')).toMatchObject({ waiting: 1 })
  expect(at('2026-11-26T13:00:00Z')).toMatchObject({ waiting: 1, removed: 0 })
  expect(at('2026-11-27T14:00:00Z')).toMatchObject({ waiting: 0, removed: 1 })
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toContain('bbbbbbbb')
})

describe('a figure that must not be shown', () => {
  const folder = () => join(home, 'www')
  const OLD = 'data/values.0123456789.json'

  beforeEach(() => {
    run()
    // An edition with its figures, as one that was published by hand before has left it.
    writeFileSync(join(folder(), OLD), '{"values":{}}')
    writeFileSync(join(folder(), 'data/semua.0123456789.csv'), 'kode,kasus')
    writeFileSync(join(folder(), 'data/catatan.txt'), 'of somebody else')
    build('assets/index-bbbbbbbb.js')
    said = []
  })

  it('is told how to be withdrawn, where files of an older edition stay', () => {
    expect(run()).toBe(0)
    expect(existsSync(join(folder(), SCRIPT))).toBe(true)
    expect(existsSync(join(folder(), OLD))).toBe(true)
    expect(said.join('\n')).toContain(`npm run publish -- --to "${folder()}" --tarik`)
  })

  it('is gone at once with --tarik, after a plain run too, and other files are let be', () => {
    run()
    expect(run('--tarik')).toBe(0)
    for (const path of [SCRIPT, OLD, 'data/semua.0123456789.csv'])
      expect(existsSync(join(folder(), path)), path).toBe(false)
    expect(existsSync(join(folder(), 'data/catatan.txt'))).toBe(true)
    expect(existsSync(join(folder(), 'assets/index-bbbbbbbb.js'))).toBe(true)
    expect(readFileSync(join(folder(), 'index.html'), 'utf8')).toContain('bbbbbbbb')
    expect(said.join('\n')).toContain('3 berkas lama dihapus')
    said = []
    expect(run('--tarik')).toBe(0)
    expect(said.join('\n')).not.toContain('dihapus')
  })

  it('is told to be there still where it cannot be removed', () => {
    // A folder of that name is no file that could be removed.
    rmSync(join(folder(), OLD))
    mkdirSync(join(folder(), OLD))
    expect(run('--tarik')).toBe(1)
    expect(said.join('\n')).toContain('masih dapat diunduh')
    expect(run('--tarik', '--bahasa', 'en')).toBe(1)
    expect(said.join('\n')).toContain('can still be downloaded')
  })

  it('tells of --tarik in the help', () => {
    expect(runPublish([])).toBe(2)
    expect(said.join('\n')).toContain('--tarik')
  })
})
