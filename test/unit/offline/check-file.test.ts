import { afterEach, describe, expect, it, vi } from 'vitest'
import { isWhole, wholeOrFresh } from '../../../src/offline/check-file'
import { integrityOf } from '../../../src/publish/built-files'

const SCRIPT = 'export const start = () => 1\nexport { start as go }'
const INTEGRITY = integrityOf(Buffer.from(SCRIPT))
const HALF = SCRIPT.slice(0, 20)
const script = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/javascript' } })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('isWhole', () => {
  it.each([
    ['the script of the build', script(SCRIPT), true],
    ['half of it', script(HALF), false],
    ['an empty answer', script(''), false],
    ['JSON in its place', script('{"status":"ok"}'), false],
    ['a page in its place', new Response('<p>Masuk'), false],
    ['a file that is not there', new Response(SCRIPT, { status: 404 }), false],
  ])('%s', async (_name, response, isFine) => {
    expect(await isWhole(response, INTEGRITY)).toBe(isFine)
  })
})

describe('wholeOrFresh', () => {
  const URL = 'https://peta.example/assets/a.js'

  it('asks once more past all caches for what came by half', async () => {
    const fetched = vi.fn(() => Promise.resolve(script(SCRIPT)))
    vi.stubGlobal('fetch', fetched)
    const response = await wholeOrFresh(URL, script(HALF), INTEGRITY)
    expect(await response?.text()).toBe(SCRIPT)
    expect(fetched.mock.calls).toEqual([[URL, { cache: 'reload', credentials: 'same-origin' }]])
  })

  it.each([
    ['is still broken', () => Promise.resolve(script(HALF))],
    ['is out of reach', () => Promise.reject(new TypeError('network'))],
  ])('gives nothing to keep where the server’s own %s', async (_, fetched) => {
    vi.stubGlobal('fetch', fetched)
    expect(await wholeOrFresh(URL, script(HALF), INTEGRITY)).toBeNull()
  })
})
