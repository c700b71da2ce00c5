import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, mergeConfig } from 'vite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { siteOf } from '../../../vite.config'
import { OWN_NAMES } from './support/particular-names'

const TINY = 'test/fixtures/tiny'
const home = mkdtempSync(join(tmpdir(), 'tiny-site-'))
const site = join(home, 'dist')

const textOf = (file: string): string => readFileSync(join(site, file), 'utf8')

/** As README.md says that another regency is built: its tables, its published files, the icons. */
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const publicDir = join(home, 'public')
  cpSync('public', publicDir, { recursive: true, filter: (path) => !/public.data/.test(path) })
  cpSync(join(TINY, 'published'), join(publicDir, 'data'), { recursive: true })
  const own = { configFile: false as const, logLevel: 'error' as const, publicDir }
  await build(mergeConfig(siteOf(join(TINY, 'data')), { ...own, build: { outDir: site } }))
}, 240_000)

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true, force: true })
})

it('the tiny country is built with its own name in page, first words and web manifest', () => {
  expect(textOf('index.html')).toContain('<title>Peta Spasial Mungil</title>')
  expect(textOf('index.html')).toContain('Peta dan dasbor spasial Kabupaten Mungil: ')
  expect(JSON.parse(textOf('aplikasi.webmanifest'))).toMatchObject({
    name: 'Peta Spasial Mungil',
    short_name: 'Mungil',
  })
  const scripts = readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.js'))
  const words = scripts.map((file) => textOf(join('assets', file))).join('\n')
  expect(words).toContain('Mungil Spatial Map')
  expect(words).toContain('Memuat data Mungil…')
})

it('no file of it names the regency whose tables stand in data/', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(png|woff2)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
  expect(files).toContain('sw.js')
  expect(files.length).toBeGreaterThan(60)
  const named = files.flatMap((file) => {
    const [found] = OWN_NAMES.exec(textOf(file)) ?? []
    return found === undefined ? [] : [`${file}: ${found}`]
  })
  expect(named).toEqual([])
})
