import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useFreshness } from '../../../src/data/freshness'
import { PublishedFileError } from '../../../src/data/published-bytes'
import { editionQuery, datasetQuery, replaceDataset } from '../../../src/data/queries'
import { pauseMs, watchEdition } from '../../../src/data/watch-edition'
import { fakeCaches } from './support/fake-caches'
import { smallEdition } from './support/small-edition'

vi.mock(import('../../../src/data/queries'), async (original) => ({
  ...(await original()),
  replaceDataset: vi.fn<typeof replaceDataset>(() => Promise.resolve()),
}))

const old = smallEdition('old')
const newer = smallEdition('new')
let manifestText: string | null = null
let client: QueryClient
let end: () => void
let looks = 0

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(replaceDataset)
    .mockReset()
    .mockImplementation((of, manifest) => {
      of.setQueryData(editionQuery.queryKey, { manifest, fault: null })
      return Promise.resolve()
    })
  useFreshness.setState({ offlineSince: null, fault: null, replaced: 0 })
  manifestText = JSON.stringify(old.manifest)
  looks = 0
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  vi.stubGlobal('document', { baseURI: 'https://peta.example/' })
  vi.stubGlobal('fetch', () => {
    looks += 1
    return manifestText === null
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(new Response(manifestText))
  })
  client = new QueryClient()
  client.setQueryData(editionQuery.queryKey, { manifest: old.manifest, fault: null })
  client.setQueryData(datasetQuery.queryKey, {} as never)
  end = watchEdition(client)
})

afterEach(() => {
  end()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('watchEdition', () => {
  it('looks every minute, and takes nothing that is already shown', async () => {
    await wait(8000)
    expect(looks).toBe(1)
    await wait(120_000)
    expect(looks).toBe(3)
    expect(replaceDataset).not.toHaveBeenCalled()
  })

  it('takes a newer dataset and tells so', async () => {
    manifestText = JSON.stringify(newer.manifest)
    await wait(8000)
    expect(vi.mocked(replaceDataset).mock.calls[0]?.[1]).toEqual(newer.manifest)
    expect(useFreshness.getState().replaced).toBe(1)
  })

  it('names the file for which a newer one cannot be taken, until it can', async () => {
    manifestText = JSON.stringify(newer.manifest)
    vi.mocked(replaceDataset).mockRejectedValueOnce(new PublishedFileError('a.json', 'cut', ''))
    await wait(8000)
    expect(useFreshness.getState()).toMatchObject({ fault: { file: 'a.json' }, replaced: 0 })
    expect(useFreshness.getState().offlineSince).toBeNull()
    await wait(180_000)
    expect(useFreshness.getState()).toMatchObject({ fault: null, replaced: 1 })
  })

  it('goes on asking for what the shown dataset lacks while a newer one is broken', async () => {
    manifestText = JSON.stringify(newer.manifest)
    const broken = () => Promise.reject(new PublishedFileError('a.json', 'cut', ''))
    vi.mocked(replaceDataset).mockImplementation(broken)
    const layer = { queryKey: ['published', 'schools'], retry: false }
    let isThere = false
    const queryFn = () => (isThere ? Promise.resolve('schools') : broken())
    await client.query({ ...layer, queryFn }).catch(() => undefined)
    isThere = true
    await wait(8000)
    expect(client.getQueryData(layer.queryKey)).toBe('schools')
  })

  it('takes an upload up within a minute after it was mended, however long it was broken', async () => {
    manifestText = JSON.stringify(newer.manifest)
    const broken = () => Promise.reject(new PublishedFileError('a.json', 'cut', ''))
    vi.mocked(replaceDataset).mockImplementation(broken)
    await wait(3_600_000)
    expect(useFreshness.getState().replaced).toBe(0)
    vi.mocked(replaceDataset).mockReset().mockResolvedValue()
    await wait(60_000)
    expect(useFreshness.getState()).toMatchObject({ fault: null, replaced: 1 })
  })

  it('says of data that came after a failure neither that they wait nor that the server is away', async () => {
    client.clear()
    client.setQueryData(editionQuery.queryKey, { manifest: old.manifest, fault: null })
    let text: string | null = null
    const load = () =>
      text === null
        ? Promise.reject(new PublishedFileError('values.json', 'cut', ''))
        : Promise.resolve({} as never)
    await client
      .query({ queryKey: datasetQuery.queryKey, queryFn: load, retry: false })
      .catch(() => undefined)
    await wait(8000)
    expect(useFreshness.getState()).toMatchObject({ fault: { file: 'values.json' } })
    text = 'whole'
    await wait(10_000)
    expect(client.getQueryData(datasetQuery.queryKey)).toBeDefined()
    expect(useFreshness.getState()).toMatchObject({ fault: null, offlineSince: null })
  })

  it('calls a manifest for a newer application by its name, and asks ever more seldom', async () => {
    manifestText = JSON.stringify({ ...old.manifest, schemaVersion: 2, files: 'of another form' })
    await wait(8000)
    expect(useFreshness.getState()).toMatchObject({
      fault: { file: 'manifest.json', problem: 'newer' },
      offlineSince: null,
    })
    await wait(3_600_000)
    expect(looks).toBeLessThan(20)
    manifestText = JSON.stringify(newer.manifest)
    await wait(600_000)
    expect(useFreshness.getState()).toMatchObject({ fault: null, replaced: 1 })
  })

  it('asks a server that does not answer ever more seldom', async () => {
    manifestText = null
    await wait(3_600_000)
    expect(looks).toBeLessThan(20)
  })

  it('is offline since the first look that failed, and back with the first that does not', async () => {
    manifestText = null
    await wait(8000)
    const since = useFreshness.getState().offlineSince
    expect(since).not.toBeNull()
    await wait(180_000)
    expect(useFreshness.getState().offlineSince).toBe(since)
    manifestText = JSON.stringify(old.manifest)
    await wait(600_000)
    expect(useFreshness.getState().offlineSince).toBeNull()
  })

  it('goes on keeping a dataset when that broke off midway', async () => {
    const { caches, names } = fakeCaches()
    vi.stubGlobal('caches', caches)
    const server = new Map([['data/manifest.json', JSON.stringify(old.manifest)]])
    vi.stubGlobal('fetch', (path: string) => {
      const text = server.get(path)
      return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }))
    })
    await wait(8000)
    expect(names()).not.toContain('manifest.json')
    for (const [path, text] of old.texts) server.set(path, text)
    await wait(60_000)
    await vi.waitFor(() => {
      expect(names()).toContain('manifest.json')
    })
  })

  it('takes the page of a captive portal for a server out of reach', async () => {
    manifestText = '<!doctype html><title>Masuk</title>'
    await wait(8000)
    expect(useFreshness.getState().offlineSince).not.toBeNull()
  })

  it('asks no more once it is ended', async () => {
    end()
    await wait(300_000)
    expect(looks).toBe(0)
  })
})

describe('pauseMs', () => {
  it('is the setting while the server answers', () => {
    expect(pauseMs(60, 0)).toBe(60_000)
  })

  it('doubles with every failure up to ten minutes, less at most half', () => {
    expect(pauseMs(60, 1, 0)).toBe(120_000)
    expect(pauseMs(60, 1, 1)).toBe(60_000)
    expect(pauseMs(60, 3, 0)).toBe(480_000)
    expect(pauseMs(60, 20, 0)).toBe(600_000)
  })

  it('is never shorter after failures than a longer setting asks, but for the random part', () => {
    expect(pauseMs(3600, 5, 0)).toBe(3_600_000)
  })
})
