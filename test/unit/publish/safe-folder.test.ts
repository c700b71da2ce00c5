import { spawnSync } from 'node:child_process'
import type * as FileSystem from 'node:fs'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashBuiltFiles } from '../../../src/publish/built-files'
import { syncFolder } from '../../../src/safe-files/sync-folder'
import { LOCK } from '../../../src/publish/publish-lock'
import { MARK } from '../../../src/publish/publish-mark'
import { publishSite } from '../../../src/publish/publish-site'

/** What is renamed and which folder is put on the disk, in order. */
const steps = vi.hoisted((): string[] => [])
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  const opened = new Map<number, string>()
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      steps.push(`name ${basename(to)}`)
      real.renameSync(from, to)
    },
    openSync: (path: string, flags: string) => {
      const handle = real.openSync(path, flags)
      opened.set(handle, basename(path))
      return handle
    },
    fsyncSync: (handle: number) => {
      steps.push(`sync ${opened.get(handle)}`)
      real.fsyncSync(handle)
    },
  }
})

const NOON = new Date('2026-11-26T12:00:00Z')
const SCRIPT = 'assets/index-aaaaaaaa.js'
const MANIFEST = {
  ...{ schemaVersion: 1, datasetVersion: 'uji', edition: '2026-11', madeAt: '2026-11-26' },
  ...{ files: [], dataPackage: 'datapackage.json' },
}
const SITE: Record<string, string> = {
  'index.html': `<script src="./${SCRIPT}"></script>`,
  [SCRIPT]: 'start()',
  'sw.js': 'keep()',
  'data/manifest.json': JSON.stringify(MANIFEST),
  'data/datapackage.json': '{}',
}

let home = ''
let source = ''
let target = ''

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function build(files: Record<string, string> = SITE): void {
  rmSync(source, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) write(source, path, text)
  write(source, '.vite/files.json', JSON.stringify(hashBuiltFiles(source)))
}

const publish = () => publishSite(source, target, NOON)
const modeOf = (path: string) => (statSync(join(target, path)).mode & 0o777).toString(8)

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'safe-'))
  source = join(home, 'dist')
  target = join(home, 'srv', 'www')
  build()
  steps.length = 0
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('a web server can read what is published', () => {
  it.each(['077', '027'])('under a umask of %s', (umask) => {
    // A worker of the tests cannot set its own.
    const line = `umask ${umask}; exec "${process.execPath}" --import tsx src/publish/main.ts --dari "${source}" --to "${target}"`
    expect(spawnSync('sh', ['-c', line]).status).toBe(0)
    expect(['', 'assets', 'data'].map(modeOf)).toEqual(['755', '755', '755'])
    expect(modeOf('../')).toBe('755')
    for (const path of Object.keys(SITE)) expect(`${path} ${modeOf(path)}`).toBe(`${path} 644`)
  })

  it('where an earlier run left files that it cannot, and a group’s rights stay', () => {
    publish()
    chmodSync(join(target, 'index.html'), 0o600)
    chmodSync(join(target, 'sw.js'), 0o664)
    chmodSync(join(target, 'assets'), 0o2770)
    build({ ...SITE, 'sw.js': 'keep("new")', 'assets/late-bbbbbbbb.js': '1' })
    publish()
    expect(['index.html', 'sw.js', 'assets'].map(modeOf)).toEqual(['644', '664', '775'])
  })
})

describe('no link is followed', () => {
  it('in the place of a file: the file it points to stays, and the link goes', () => {
    publish()
    const secret = join(home, 'secret')
    writeFileSync(secret, 'secret')
    rmSync(join(target, 'index.html'))
    symlinkSync(secret, join(target, 'index.html'))
    publish()
    expect(readFileSync(secret, 'utf8')).toBe('secret')
    expect(lstatSync(join(target, 'index.html')).isFile()).toBe(true)
  })

  it('under the name that a write of this process would once have had', () => {
    publish()
    const secret = join(home, 'secret')
    writeFileSync(secret, 'secret')
    symlinkSync(secret, join(target, `.sedang-disalin-${process.pid}-sw.js`))
    build({ ...SITE, 'sw.js': 'keep("new")' })
    publish()
    expect(readFileSync(secret, 'utf8')).toBe('secret')
  })

  it('in the place of a folder: nothing is written through it', () => {
    publish()
    rmSync(join(target, 'assets'), { recursive: true })
    mkdirSync(join(home, 'elsewhere'))
    symlinkSync(join(home, 'elsewhere'), join(target, 'assets'))
    expect(publish).toThrow('linked')
  })

  it('to the built site itself', () => {
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(source, target)
    expect(publish).toThrow('sameFolder')
  })
})

describe('one run at a time', () => {
  const hold = (pid: number, host = hostname(), since = new Date()) =>
    write(
      target,
      LOCK,
      JSON.stringify({ token: 'other', pid, host, since: since.toISOString(), command: 'publish' }),
    )
  const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

  it('is refused while another is at work, and nothing is written', () => {
    hold(process.ppid)
    expect(publish).toThrow('busy')
    expect(steps).toEqual([])
  })

  it('goes on where the other was killed, and leaves no lock', () => {
    hold(deadPid())
    publish()
    expect(statSync(join(target, LOCK), { throwIfNoEntry: false })).toBeUndefined()
    expect(publish()).toMatchObject({ written: 0 })
  })

  it('waits an hour for a run on another computer', () => {
    hold(1, 'another')
    expect(publish).toThrow('busy')
    hold(1, 'another', new Date(Date.now() - 61 * 60_000))
    expect(publish()).toMatchObject({ written: 5 })
  })
})

it('puts the names of all files on the disk before each switch to them', () => {
  publish()
  const at = (step: string) => steps.indexOf(step)
  expect(at('sync assets')).toBeGreaterThan(at(`name ${basename(SCRIPT)}`))
  expect(at('name index.html')).toBeGreaterThan(at('sync assets'))
  expect(steps.slice(at('name manifest.json'))).toEqual(
    expect.arrayContaining(['sync data', 'sync www']),
  )
  expect(steps.slice(at('name sw.js') + 1, at('name manifest.json'))).toContain('sync www')
})

it('says when the names cannot be put on the disk', () => {
  expect(() => syncFolder(join(home, 'none'))).toThrow('ENOENT')
})

describe('only what the build and the data made is published', () => {
  it.each([
    ['a file beside them', 'catatan.txt', 'stray: catatan.txt'],
    ['an old script', 'assets/index-00000000.js', 'stray: assets/index-00000000.js'],
    ['a file among the data', 'data/pegawai.csv', 'stray: data/pegawai.csv'],
  ])('%s is refused by its name', (_, path, words) => {
    write(source, path, 'x')
    expect(publish).toThrow(words)
  })

  it('a script that was changed after the build is refused', () => {
    write(source, SCRIPT, 'star')
    expect(publish).toThrow(`damaged: ${SCRIPT}`)
  })
})

it('never takes away what only a mark put there by another names', () => {
  publish()
  write(home, 'secret.json', 'secret')
  const mark = { site: 'peta-spasial', files: ['../../secret.json'], retired: {} }
  write(target, MARK, JSON.stringify(mark))
  publishSite(source, target, new Date(NOON.getTime() + 100 * 3_600_000))
  expect(readFileSync(join(home, 'secret.json'), 'utf8')).toBe('secret')
})

it('goes on from the mark of an earlier version, which was named after the regency, and replaces it', () => {
  publish()
  const old = 'assets/index-00000000.js'
  write(target, old, 'old()')
  rmSync(join(target, MARK))
  const mark = { site: 'peta-spasial-mungil', files: [old], retired: {} }
  write(target, '.peta-mungil.json', JSON.stringify(mark))
  expect(publishSite(source, target, NOON)).toMatchObject({ removed: 0, waiting: 1 })
  expect(readdirSync(target).filter((name) => name.startsWith('.peta'))).toEqual([MARK])
  const later = new Date(NOON.getTime() + 25 * 3_600_000)
  expect(publishSite(source, target, later)).toMatchObject({ removed: 1, waiting: 0 })
})
