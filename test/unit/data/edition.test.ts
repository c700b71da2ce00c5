import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeCaches } from './support/fake-caches'
import { smallEdition } from './support/small-edition'

const { signal } = new AbortController()
const old = smallEdition('old', ['values'])
const newer = smallEdition('new', ['values'])
let server = new Map<string, string>()
let asked: string[] = []

beforeEach(() => {
  vi.resetModules()
  server = new Map(old.texts)
  asked = []
  vi.stubGlobal('document', { baseURI: 'https://peta.example/kab/' })
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    const text = server.get(path)
    return Promise.resolve(new Response(text ?? 'no', { status: text === undefined ? 404 : 200 }))
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** The modules as a page finds them that is loaded anew. */
async function loadPage() {
  vi.resetModules()
  const { openEdition } = await import('../../../src/data/edition')
  const { keepDataset } = await import('../../../src/data/kept-files')
  const { fetchChecked } = await import('../../../src/data/published-bytes')
  const keep = (manifest = old.manifest) =>
    keepDataset(manifest, (entry) => fetchChecked(entry, signal))
  return { openEdition, keep, fetchChecked }
}

describe('openEdition', () => {
  it('is the server’s when nothing is kept', async () => {
    vi.stubGlobal('caches', fakeCaches().caches)
    const { openEdition } = await loadPage()
    await expect(openEdition(signal)).resolves.toEqual({ manifest: old.manifest, fault: null })
  })

  it('fails when nothing is kept and the server has none', async () => {
    vi.stubGlobal('caches', fakeCaches().caches)
    server.clear()
    const { openEdition } = await loadPage()
    await expect(openEdition(signal)).rejects.toMatchObject({ file: 'manifest.json' })
  })

  it('is the kept one without a server, files and all', async () => {
    vi.stubGlobal('caches', fakeCaches().caches)
    await (await loadPage()).keep()
    server.clear()
    const { openEdition, fetchChecked } = await loadPage()
    const { manifest, fault } = await openEdition(signal)
    expect(manifest).toEqual(old.manifest)
    expect(fault).toMatchObject({ file: 'manifest.json', problem: 'missing' })
    for (const entry of manifest.files) {
      const bytes = await fetchChecked(entry, signal)
      expect(new TextDecoder().decode(bytes)).toBe(old.texts.get(`data/${entry.path}`))
    }
  })

  it('is the kept one while the newer lacks a file, and names that', async () => {
    vi.stubGlobal('caches', fakeCaches().caches)
    await (await loadPage()).keep()
    server.set('data/manifest.json', JSON.stringify(newer.manifest))
    const { openEdition } = await loadPage()
    const { manifest, fault } = await openEdition(signal)
    const values = newer.manifest.files.find(({ role }) => role === 'values')
    expect(manifest.datasetVersion).toBe('old')
    expect(fault).toMatchObject({ file: values?.path, problem: 'missing' })
  })

  it('is the newer one once it is whole, of which only what changed is asked for', async () => {
    vi.stubGlobal('caches', fakeCaches().caches)
    await (await loadPage()).keep()
    server = new Map(newer.texts)
    asked = []
    const { openEdition } = await loadPage()
    await expect(openEdition(signal)).resolves.toMatchObject({ fault: null })
    const values = newer.manifest.files.find(({ role }) => role === 'values')
    expect(asked).toEqual(['data/manifest.json', `data/${values?.path}`])
  })

  it('does not wait for a slow server where it has a kept one', async () => {
    vi.stubGlobal('caches', fakeCaches().caches)
    await (await loadPage()).keep()
    vi.stubGlobal(
      'fetch',
      (_: string, { signal: aborts }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          aborts.addEventListener('abort', () => {
            reject(aborts.reason as Error)
          })
        }),
    )
    const { openEdition } = await loadPage()
    vi.useFakeTimers()
    const opened = openEdition(signal)
    await vi.advanceTimersByTimeAsync(4900)
    let isOpen = false
    void opened.then(() => (isOpen = true))
    await vi.advanceTimersByTimeAsync(0)
    expect(isOpen).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    await expect(opened).resolves.toMatchObject({ manifest: { datasetVersion: 'old' } })
  })

  it.each(['has', 'open', 'match'] as const)(
    'works as without storage when its %s never answers',
    async (what) => {
      const { caches } = fakeCaches()
      vi.stubGlobal('caches', caches)
      await (await loadPage()).keep()
      const never = () => new Promise<never>(() => undefined)
      const open = async (name: string) => ({ ...(await caches.open(name)), match: never })
      const silent = {
        has: { has: never, open: never },
        open: { ...caches, open: never },
        match: { ...caches, open },
      }
      vi.stubGlobal('caches', silent[what])
      const { openEdition, fetchChecked } = await loadPage()
      vi.useFakeTimers()
      const opened = openEdition(signal)
      // Once for all files, not for each.
      await vi.advanceTimersByTimeAsync(2100)
      const { manifest, fault } = await opened
      expect(fault).toBeNull()
      await Promise.all(manifest.files.map((entry) => fetchChecked(entry, signal)))
    },
  )

  it('works as without storage when that is denied', async () => {
    const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    vi.stubGlobal('caches', { has: denied, open: denied })
    const { openEdition, keep } = await loadPage()
    await expect(keep()).resolves.toBe(false)
    await expect(openEdition(signal)).resolves.toMatchObject({ fault: null })
  })
})

describe('keepDataset', () => {
  it('forgets what the newer dataset no longer names', async () => {
    const { caches, names } = fakeCaches()
    vi.stubGlobal('caches', caches)
    await (await loadPage()).keep()
    server = new Map(newer.texts)
    await (await loadPage()).keep(newer.manifest)
    const expected = [...newer.manifest.files.map(({ path }) => path), 'manifest.json']
    expect(names().sort()).toEqual(expected.sort())
  })

  it('leaves the one kept before whole when the storage is full', async () => {
    const full = { now: false }
    const { caches } = fakeCaches({ failingPut: (url) => full.now && url.includes('values') })
    vi.stubGlobal('caches', caches)
    await (await loadPage()).keep()
    server = new Map(newer.texts)
    full.now = true
    await expect((await loadPage()).keep(newer.manifest)).rejects.toThrow('full')
    server.clear()
    const { openEdition, fetchChecked } = await loadPage()
    const { manifest } = await openEdition(signal)
    expect(manifest.datasetVersion).toBe('old')
    await Promise.all(manifest.files.map((entry) => fetchChecked(entry, signal)))
  })

  it('lets two tabs keep theirs one after the other, so that the last is whole', async () => {
    const { caches, names } = fakeCaches()
    vi.stubGlobal('caches', caches)
    let last: Promise<unknown> = Promise.resolve()
    const request = (_: string, task: () => Promise<unknown>) => (last = last.then(task))
    vi.stubGlobal('navigator', { locks: { request } })
    const tabs = [await loadPage(), await loadPage()]
    server = new Map([...old.texts, ...newer.texts])
    await Promise.all([tabs[0]?.keep(), tabs[1]?.keep(newer.manifest)])
    const expected = [...newer.manifest.files.map(({ path }) => path), 'manifest.json']
    expect(names().sort()).toEqual(expected.sort())
  })

  it('heals a kept file that was spoilt', async () => {
    const { caches, spoil, names } = fakeCaches()
    vi.stubGlobal('caches', caches)
    await (await loadPage()).keep()
    const [entry] = old.manifest.files
    if (!entry) throw new Error('no file')
    spoil(entry.path)
    const page = await loadPage()
    const bytes = await page.fetchChecked(entry, signal)
    expect(new TextDecoder().decode(bytes)).toBe(old.texts.get(`data/${entry.path}`))
    expect(names()).not.toContain(entry.path)
    await page.keep()
    expect(names()).toContain(entry.path)
  })
})
