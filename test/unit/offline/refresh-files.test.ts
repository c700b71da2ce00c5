// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { refreshFiles } from '../../../src/offline/refresh-files'
import { integrityOf, withIntegrities } from '../../../src/publish/built-files'

const ENTRY = 'assets/index-aaaaaaaa.js'
const LAZY = 'assets/data-route-bbbbbbbb.js'
const NEVER_SEEN = 'assets/kiosk-cccccccc.js'
const texts: Record<string, string> = { [ENTRY]: 'entry()', [LAZY]: 'lazy()', [NEVER_SEEN]: 'k()' }
const hashes = Object.fromEntries(
  Object.entries(texts).map(([file, text]) => [file, integrityOf(Buffer.from(text))]),
)
const page = withIntegrities(
  `<head><script type="module" src="./${ENTRY}"></script></head><body></body>`,
  hashes,
)

/** What the browser keeps, what the server holds, and what was asked of it past the cache. */
let kept = new Map<string, string>()
let server = new Map<string, string>()
let reloaded: string[] = []

beforeEach(() => {
  kept = new Map()
  server = new Map([...Object.entries(texts), ['./', page]])
  reloaded = []
  vi.stubGlobal('fetch', (file: string, { cache, integrity }: RequestInit) => {
    if (cache === 'reload') reloaded.push(file)
    const found = cache === 'reload' ? undefined : kept.get(file)
    const text = found ?? (cache === 'only-if-cached' ? undefined : server.get(file))
    if (cache === 'reload' && text !== undefined) kept.set(file, text)
    const isRefused = integrity !== undefined && integrity !== integrityOf(Buffer.from(text ?? ''))
    return text === undefined || isRefused
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(text))
  })
})

afterEach(() => {
  document.head.replaceChildren()
  vi.unstubAllGlobals()
})

it('asks anew for what is kept by half, and for nothing that is whole or was never fetched', async () => {
  kept.set(ENTRY, 'entry()').set(LAZY, 'la')
  expect(await refreshFiles()).toBe(true)
  expect(reloaded).toEqual(['./', LAZY])
  expect(kept.get(LAZY)).toBe('lazy()')
})

it.each(['href', 'data-lost'])(
  'a chunk that was asked for and never came is one of them, by its %s',
  async (name) => {
    server.delete(LAZY)
    expect(await refreshFiles()).toBe(true)
    const link = document.createElement('link')
    link.setAttribute(name, `https://a.example/${LAZY}`)
    document.head.append(link)
    expect(await refreshFiles()).toBe(false)
    server.set(LAZY, 'lazy()')
    expect(await refreshFiles()).toBe(true)
  },
)

it.each([
  ['a script of the page is broken on the server', () => server.set(ENTRY, 'ent')],
  ['a kept script is broken there too', () => (kept.set(LAZY, ''), server.set(LAZY, ''))],
  ['another page answers', () => server.set('./', '<h1>Masuk</h1>')],
  ['nothing answers', () => server.clear()],
])('says that not all is whole while %s', async (_, spoil) => {
  spoil()
  expect(await refreshFiles()).toBe(false)
})
