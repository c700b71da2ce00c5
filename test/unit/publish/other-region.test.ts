import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type * as RunLock from '../../../src/safe-files/run-lock'
import { publishSite } from '../../../src/publish/publish-site'
import type * as SiteFiles from '../../../src/publish/site-files'

/** The built site, whatever the build must hold beside its data. */
const site = vi.hoisted(() => ({ files: new Map<string, Buffer>() }))

vi.mock('../../../src/publish/site-files', async (importOriginal) => ({
  ...(await importOriginal<typeof SiteFiles>()),
  readSite: () => site.files,
}))

/** What another run does between the first look at the folder and this one's lock. */
const other = vi.hoisted(() => ({ run: () => {} }))

vi.mock('../../../src/safe-files/run-lock', async (importOriginal) => {
  const real = await importOriginal<typeof RunLock>()
  const takeLock: typeof real.takeLock = (...args) => {
    other.run()
    return real.takeLock(...args)
  }
  return { ...real, takeLock }
})

function siteOf(code: string, name: string): Map<string, Buffer> {
  const regions = JSON.stringify({ name, regions: [{ code }, { code: `${code}.01` }] })
  const sha256 = createHash('sha256').update(regions).digest('hex')
  const path = `regions.${sha256.slice(0, 10)}.json`
  const manifest = {
    ...{ schemaVersion: 1, datasetVersion: 'x', edition: '2026-11', madeAt: '2026-11-26' },
    files: [{ role: 'regions', path, bytes: regions.length, sha256 }],
    dataPackage: 'datapackage.json',
  }
  return new Map([
    ['index.html', Buffer.from(name)],
    ['assets/index-xxxxxxxx.js', Buffer.from(name)],
    ['data/manifest.json', Buffer.from(JSON.stringify(manifest))],
    [`data/${path}`, Buffer.from(regions)],
  ])
}

function folderWith(files: ReadonlyMap<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  fill(folder, files)
  return folder
}

function fill(folder: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}

const publishInto = (target: string) =>
  publishSite(join(tmpdir(), 'no-such-dist'), target, new Date('2026-11-26T12:00:00Z'))

it('is not published over the site of another region, which stays as it is', () => {
  const target = folderWith(siteOf('16.06', 'Kabupaten Musi Banyuasin'))
  const before = readdirSync(target, { recursive: true })
  site.files = siteOf('16.07', 'Kabupaten Banyuasin')
  expect(() => publishInto(target)).toThrow('otherRegion')
  expect(() => publishInto(target)).toThrow('(Kabupaten Musi Banyuasin, 16.06)')
  expect(readdirSync(target, { recursive: true })).toEqual(before)
})

it('is published over its own region, and into a folder that is empty', () => {
  site.files = siteOf('16.07', 'Kabupaten Banyuasin')
  const own = folderWith(siteOf('16.07', 'Kabupaten Banyuasin (lama)'))
  expect(publishInto(own).written).toBeGreaterThan(0)
  expect(publishInto(folderWith(new Map())).written).toBe(site.files.size)
})

it('is not published over a region that another run has put there since it looked', () => {
  const target = folderWith(new Map())
  const theirs = siteOf('16.06', 'Kabupaten Musi Banyuasin')
  other.run = () => {
    fill(target, theirs)
  }
  onTestFinished(() => {
    other.run = () => {}
  })
  site.files = siteOf('16.07', 'Kabupaten Banyuasin')
  expect(() => publishInto(target)).toThrow('otherRegion')
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('Kabupaten Musi Banyuasin')
  expect(readdirSync(target).some((name) => name.includes('lock'))).toBe(false)
})
