import { beforeEach, afterEach, expect, test, vi } from 'vitest'
import { fetchManifest } from '../../../src/data/fetch-published'
import { readFirstView } from '../../../src/first-map/read-first-view'
import { fakeCaches } from '../data/support/fake-caches'
import { readEdition } from './support/published-first-view'

const { manifest, entry, text, view } = readEdition('test/fixtures/tiny/published')
const published = JSON.stringify(manifest)
const path = `data/${entry.path}`
const preloaded: { href?: string; fetchPriority?: string }[] = []
const asked: string[] = []

function serve(files: Record<string, string>) {
  vi.stubGlobal('fetch', (asking: string) => {
    asked.push(asking)
    const body = files[asking]
    return Promise.resolve(new Response(body ?? 'no', { status: body === undefined ? 404 : 200 }))
  })
}

beforeEach(() => {
  preloaded.length = 0
  asked.length = 0
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: object) => preloaded.push(link) },
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('is read when length and hash agree, and lets the page find its own files fetched', async () => {
  serve({ 'data/manifest.json': published, [path]: text })
  await expect(readFirstView()).resolves.toEqual(view)
  const desa = manifest.files.find(({ role }) => role === 'boundaries-desa')
  expect(preloaded).toHaveLength(10)
  expect(preloaded).toContainEqual(
    expect.objectContaining({ href: `data/${desa?.path}`, as: 'fetch', fetchPriority: 'low' }),
  )
})

test('asks for no files ahead that an earlier visit kept', async () => {
  vi.resetModules()
  const { readFirstView: readAnew } = await import('../../../src/first-map/read-first-view')
  const { caches } = fakeCaches()
  vi.stubGlobal('caches', caches)
  Object.assign(document, { baseURI: 'https://peta.example/' })
  const kept = await caches.open('dataset /data/')
  await kept.put(new URL('https://peta.example/data/manifest.json'), new Response(published))
  serve({ 'data/manifest.json': published, [path]: text })
  await expect(readAnew()).resolves.toEqual(view)
  expect(preloaded).toHaveLength(0)
})

test('the page takes the manifest that was begun, and asks again only when it must', async () => {
  serve({ 'data/manifest.json': published, [path]: text })
  await readFirstView()
  const { signal } = new AbortController()
  await expect(fetchManifest(signal)).resolves.toEqual(manifest)
  expect(asked.filter((one) => one === 'data/manifest.json')).toHaveLength(1)
  await fetchManifest(signal)
  expect(asked.filter((one) => one === 'data/manifest.json')).toHaveLength(2)
})

test.each([
  ['is missing', published, undefined, 'HTTP 404'],
  ['was changed', published, text.replace('idm', 'idn'), 'SHA-256'],
  ['was cut', published, text.slice(0, 100), '100 bytes'],
  ['has no entry in an older manifest', published.replaceAll('"first-view"', '"x"'), text, 'none'],
  ['has a page in place of its manifest', '<!doctype html>', text, 'manifest.json: page'],
])('is not used when it %s', async (_, manifestText, body, reason) => {
  serve({ 'data/manifest.json': manifestText, ...(body !== undefined && { [path]: body }) })
  await expect(readFirstView()).rejects.toThrow(reason)
})

test('asks for no address that is no published file', async () => {
  const poisoned = published.replaceAll(
    /"[\w-]+\.[0-9a-f]{10}\.(json|geojson|csv)"/g,
    '"../logout"',
  )
  serve({ 'data/manifest.json': poisoned, 'data/../logout': text })
  await expect(readFirstView()).rejects.toThrow('../logout')
  expect(asked).toEqual(['data/manifest.json'])
  expect(preloaded).toEqual([])
})

test('is not used when it is longer than one can be', async () => {
  const long = published.replace(`"bytes":${entry.bytes}`, '"bytes":900000')
  serve({ 'data/manifest.json': long, [path]: text })
  await expect(readFirstView()).rejects.toThrow('trusted')
})

test('is not used where hashes cannot be checked', async () => {
  serve({ 'data/manifest.json': published, [path]: text })
  vi.stubGlobal('crypto', {})
  await expect(readFirstView()).rejects.toThrow('trusted')
})
