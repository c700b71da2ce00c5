import { createHash } from 'node:crypto'
import type * as FileSystem from 'node:fs'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashBuiltFiles } from '../../../src/publish/built-files'
import { publishSite } from '../../../src/publish/publish-site'

/** The change of the disk at which the run is broken off; nothing works from then on. */
const fate = vi.hoisted(() => ({ calls: 0, at: Infinity }))

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  const isOver = (): boolean => {
    fate.calls += 1
    return fate.calls >= fate.at
  }
  const fail = (): never => {
    throw new Error('ENOSPC: no space left on device')
  }
  return {
    ...real,
    renameSync: (...args: Parameters<typeof real.renameSync>) =>
      isOver() ? fail() : real.renameSync(...args),
    rmSync: (...args: Parameters<typeof real.rmSync>) => (isOver() ? fail() : real.rmSync(...args)),
    // Only the publishing waits for the disk. It stops before the file is there, at half of its bytes,
    // or when all are written but perhaps not on the disk.
    writeFileSync: (path: string, bytes: Buffer, options?: { flush: boolean }) => {
      const isPublishing = options?.flush === true
      if (isPublishing && isOver()) fail()
      const isHalf = isPublishing && isOver()
      real.writeFileSync(path, isHalf ? bytes.subarray(0, bytes.length / 2) : bytes, options)
      if (isHalf || (isPublishing && isOver())) fail()
    },
  }
})

const NOON = new Date('2026-11-26T12:00:00Z')
const hoursLater = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)

let home = ''
let source = ''
let target = ''

beforeEach(() => {
  Object.assign(fate, { calls: 0, at: Infinity })
  home = mkdtempSync(join(tmpdir(), 'publish-'))
  source = join(home, 'dist')
  target = join(home, 'www')
})

afterEach(() => {
  fate.at = Infinity
  rmSync(home, { recursive: true, force: true })
})

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), Buffer.from(text))
}

const scriptOf = (edition: string) => `assets/index-${edition.padEnd(8, 'x')}.js`

/** A built site in `source` whose every part tells its edition; returns the path of its data. */
function build(edition: string): string {
  rmSync(source, { recursive: true, force: true })
  const text = JSON.stringify({ edition, padding: 'x'.repeat(200) })
  const sha256 = createHash('sha256').update(text).digest('hex')
  const path = `regions.${sha256.slice(0, 10)}.json`
  write(source, `data/${path}`, text)
  const file = { role: 'regions', path, bytes: text.length, sha256 }
  const manifest = { schemaVersion: 1, datasetVersion: edition, edition, madeAt: '2026-11-26' }
  const all = { ...manifest, files: [file], dataPackage: 'datapackage.json' }
  write(source, 'data/manifest.json', JSON.stringify(all))
  write(source, 'data/datapackage.json', edition)
  write(source, scriptOf(edition), `start('${edition}')`)
  write(source, 'index.html', `<script src="./${scriptOf(edition)}"></script>`)
  write(source, 'sw.js', `keep('${edition}')`)
  write(source, '.htaccess', '# rules')
  write(source, '.vite/manifest.json', '{}')
  noteBuild()
  return `data/${path}`
}

/** As the build does at its end. */
function noteBuild(): void {
  write(source, '.vite/files.json', JSON.stringify(hashBuiltFiles(source)))
}

const read = (path: string) => readFileSync(join(target, path), 'utf8')
const publishAt = (now: Date) => publishSite(source, target, now)

/** What a visitor gets: the editions of page and data; throws when either names what is not whole. */
function visit(): { page: string; data: string } {
  const [, script = ''] = /\.\/([^"]+)/.exec(read('index.html')) ?? []
  const [, page = ''] = /^start\('(\w+)'\)$/.exec(read(script)) ?? []
  const manifest = JSON.parse(read('data/manifest.json')) as {
    datasetVersion: string
    files: { path: string; sha256: string }[]
  }
  for (const { path, sha256 } of manifest.files)
    expect(
      createHash('sha256')
        .update(read(`data/${path}`))
        .digest('hex'),
    ).toBe(sha256)
  return { page, data: manifest.datasetVersion }
}

const FOREIGN = [
  ...['robots.txt', 'data/notes.csv', 'assets/logo.png', '.well-known/x'],
  // Named as the program names its own.
  ...['assets/jquery-validate.js', 'data/penduduk.2025112400.csv'],
]

describe('publishing the site', () => {
  it('copies all of it but the notes of the build, and writes nothing twice', () => {
    build('old')
    expect(publishAt(NOON)).toEqual({ written: 7, same: 0, removed: 0, waiting: 0 })
    expect(visit()).toEqual({ page: 'old', data: 'old' })
    expect(existsSync(join(target, '.htaccess'))).toBe(true)
    expect(existsSync(join(target, '.vite'))).toBe(false)
    expect(publishAt(NOON)).toMatchObject({ written: 0, same: 7 })
  })

  it('shows a whole page and whole data wherever it is broken off, and the next run ends it', () => {
    build('old')
    publishAt(NOON)
    build('new')
    fate.calls = 0
    publishAt(NOON)
    const steps = fate.calls
    expect(steps).toBeGreaterThan(15)
    const seen = new Set<string>()
    for (let step = 1; step <= steps; step += 1) {
      rmSync(target, { recursive: true, force: true })
      build('old')
      publishAt(NOON)
      build('new')
      Object.assign(fate, { calls: 0, at: step })
      try {
        publishAt(NOON)
      } catch {
        // What the visitor sees is what counts.
      }
      fate.at = Infinity
      const { page, data } = visit()
      seen.add(`${page} page, ${data} data`)
      publishAt(NOON)
      expect(visit()).toEqual({ page: 'new', data: 'new' })
      const left = readdirSync(target, { recursive: true }).map(String)
      expect(left.filter((name) => name.includes('sedang-disalin'))).toEqual([])
    }
    // The manifest of the data is last: new data never meet a page that does not know them.
    expect([...seen].toSorted()).toEqual([
      'new page, new data',
      'new page, old data',
      'old page, old data',
    ])
  })

  it('keeps files of the edition before for a day from when they were named last', () => {
    const oldData = build('old')
    publishAt(NOON)
    build('new')
    expect(publishAt(hoursLater(100))).toMatchObject({ removed: 0, waiting: 2 })
    expect(publishAt(hoursLater(123))).toMatchObject({ removed: 0, waiting: 2 })
    expect(existsSync(join(target, oldData))).toBe(true)
    expect(publishAt(hoursLater(124))).toMatchObject({ removed: 2, waiting: 0 })
    expect(existsSync(join(target, oldData))).toBe(false)
    expect(existsSync(join(target, scriptOf('old')))).toBe(false)
    expect(visit()).toEqual({ page: 'new', data: 'new' })
  })

  it('starts the day anew for a file that was named again in between', () => {
    build('old')
    publishAt(NOON)
    build('new')
    publishAt(hoursLater(1))
    build('old')
    publishAt(hoursLater(2))
    build('new')
    expect(publishAt(hoursLater(26))).toMatchObject({ removed: 0, waiting: 2 })
  })

  it('lets be what it does not know, beside its own files', () => {
    build('old')
    publishAt(NOON)
    for (const path of FOREIGN) write(target, path, 'not ours')
    build('new')
    publishAt(hoursLater(1))
    publishAt(hoursLater(48))
    for (const path of FOREIGN) expect(read(path)).toBe('not ours')
  })
})

describe('publishing is refused', () => {
  it('into a folder that holds something else, which stays as it is', () => {
    build('old')
    write(target, 'index.html', 'another site')
    expect(() => publishAt(NOON)).toThrow('foreign')
    expect(readdirSync(target)).toEqual(['index.html'])
    expect(read('index.html')).toBe('another site')
  })

  it('but not into one that holds the site as it was copied by hand', () => {
    build('old')
    for (const path of ['index.html', 'data/manifest.json', scriptOf('old')])
      write(target, path, readFileSync(join(source, path), 'utf8'))
    build('new')
    publishAt(NOON)
    expect(visit()).toEqual({ page: 'new', data: 'new' })
  })

  it('into the built site itself, within it or around it', () => {
    build('old')
    for (const folder of [source, join(source, 'www'), home])
      expect(() => publishSite(source, folder, NOON)).toThrow('sameFolder')
  })

  it.each([
    ['no site', 'index.html', null, 'notBuilt'],
    ['a script that is missing', scriptOf('new'), null, 'incomplete'],
    ['no service worker', 'sw.js', null, 'incomplete'],
    ['a manifest cut short', 'data/manifest.json', '{"schemaVersion":1', 'incomplete'],
  ] as const)('of %s', (_, path, text, reason) => {
    build('old')
    publishAt(NOON)
    build('new')
    if (text === null) rmSync(join(source, path))
    else write(source, path, text)
    expect(() => publishAt(NOON)).toThrow(reason)
    expect(visit()).toEqual({ page: 'old', data: 'old' })
  })

  it('of data of the right length that do not fit their hash', () => {
    build('old')
    publishAt(NOON)
    const data = build('new')
    write(source, data, readFileSync(join(source, data), 'utf8').replace('xx', 'xy'))
    expect(() => publishAt(NOON)).toThrow(`damaged: ${data}`)
    expect(visit()).toEqual({ page: 'old', data: 'old' })
  })
})
