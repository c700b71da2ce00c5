import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { integrityOf } from '../../../src/publish/built-files'

const URL = '/peta/assets/maplibre-gl-worker-aaaaaaaa.js'
const WHOLE = 'onmessage = () => 1'
let kept: string | null = null
let server: string | null = WHOLE
let past: number

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  kept = null
  server = WHOLE
  past = 0
  const files = { 'assets/maplibre-gl-worker-aaaaaaaa.js': integrityOf(Buffer.from(WHOLE)) }
  vi.stubGlobal('appFiles', files)
  vi.stubGlobal('fetch', (_url: string, { cache, integrity }: RequestInit) => {
    if (cache === 'reload') past += 1
    const text = cache === 'reload' ? server : (kept ?? server)
    kept = text
    if (text === null || integrity !== integrityOf(Buffer.from(text)))
      return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(new Response(text))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Whether the worker may be started yet, told as the time goes. */
async function begin(): Promise<{ isWhole: boolean }> {
  const { checkWorker } = await import('../../../src/map/maplibre/check-worker')
  const told = { isWhole: false }
  void checkWorker(URL).then(() => (told.isWhole = true))
  await vi.advanceTimersByTimeAsync(0)
  return told
}

it('a whole worker is asked for once', async () => {
  expect((await begin()).isWhole).toBe(true)
  expect(past).toBe(0)
})

it('one kept by half is asked for past the cache, so that the browser keeps the whole', async () => {
  kept = WHOLE.slice(0, 5)
  expect((await begin()).isWhole).toBe(true)
  expect(kept).toBe(WHOLE)
})

it.each([
  ['half', WHOLE.slice(0, 5)],
  ['empty', ''],
  ['not there', null],
])('one that is %s on the server does not start before it is mended', async (_what, broken) => {
  server = broken
  const told = await begin()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(told.isWhole).toBe(false)
  server = WHOLE
  await vi.advanceTimersByTimeAsync(30_000)
  expect(told.isWhole).toBe(true)
})
