import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { integrityOf } from '../../../src/publish/built-files'

const ORIGIN = 'https://peta.example/kab/'
const texts: Record<string, string> = {
  'index.html': '<html></html>',
  'assets/index-aaaaaaaa.js': 'entry()',
  'assets/data-route-bbbbbbbb.js': 'lazy()',
  'assets/kiosk-cccccccc.js': 'kiosk()',
}
const FILES = Object.entries(texts).map(([url, text]) => ({
  url,
  integrity: integrityOf(Buffer.from(text)),
}))

/** What the server holds, what was asked of it, what is kept, and after how many files it is full. */
let server: Map<string, string>
let asked: string[]
let kept: Map<string, Response>
let room: number
let listeners: Map<string, (event: unknown) => void>

const pathOf = (request: Request | string) =>
  new URL(request instanceof Request ? request.url : request, ORIGIN).pathname.replace('/kab/', '')

const cache = {
  match: (request: Request | string) =>
    Promise.resolve(kept.get(new URL(new Request(request).url).href)?.clone()),
  put: (request: Request, response: Response) => {
    if (kept.size >= room && !kept.has(request.url))
      throw new DOMException('Quota exceeded.', 'QuotaExceededError')
    kept.set(request.url, response)
    return Promise.resolve()
  },
  delete: (request: Request) => Promise.resolve(kept.delete(request.url)),
  keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
}

/** An event whose end can be waited for, as a service worker's. */
class LifeEvent {
  readonly type: string
  private readonly works: Promise<unknown>[] = []
  constructor(type: string) {
    this.type = type
  }
  waitUntil(work: Promise<unknown>): void {
    this.works.push(work)
  }
  async end(): Promise<void> {
    for (const work of this.works) await work
  }
}

/** Starts the worker and installs it, as the browser does; rejects when that fails. */
async function install(): Promise<void> {
  vi.resetModules()
  listeners = new Map()
  await import('../../../src/offline/service-worker')
  const event = new LifeEvent('install')
  listeners.get('install')?.(event)
  await event.end()
}

beforeEach(() => {
  server = new Map(Object.entries(texts))
  asked = []
  kept = new Map()
  room = Infinity
  const scope = {
    location: new URL(`${ORIGIN}sw.js`),
    registration: { scope: ORIGIN },
    ExtendableEvent: LifeEvent,
    FetchEvent: class extends LifeEvent {},
    APPLICATION_FILES: FILES,
    caches: { open: () => Promise.resolve(cache), match: cache.match },
    fetch: (request: Request | string) => {
      asked.push(pathOf(request))
      const text = server.get(pathOf(request))
      return Promise.resolve(new Response(text ?? 'no', { status: text === undefined ? 404 : 200 }))
    },
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
  }
  for (const [name, value] of Object.entries({ ...scope, self: globalThis }))
    vi.stubGlobal(name, value)
  // As built: without a log.
  vi.stubEnv('NODE_ENV', 'production')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const keptPaths = () => [...kept.keys()].map(pathOf)

it('keeps every file of the application', async () => {
  await install()
  expect(keptPaths().toSorted()).toEqual(Object.keys(texts).toSorted())
})

it('gives the room back when the storage is full', async () => {
  room = 2
  await expect(install()).rejects.toThrow('Quota exceeded')
  expect(keptPaths()).toEqual([])
})

it('takes nothing away that the version in use has kept, mended or not', async () => {
  await install()
  const [entry = ''] = [...kept.keys()].filter((url) => url.includes('index-aaaaaaaa'))
  kept.set(entry, new Response('en'))
  const before = keptPaths()
  const newer = ['assets/a-dddddddd.js', 'assets/b-eeeeeeee.js'].map((url) => {
    server.set(url, `newer(${url})`)
    return { url, integrity: integrityOf(Buffer.from(`newer(${url})`)) }
  })
  vi.stubGlobal('APPLICATION_FILES', [...FILES.slice(0, 3), ...newer])
  room = before.length + 1
  await expect(install()).rejects.toThrow('Quota exceeded')
  expect(keptPaths()).toEqual(before)
})

it('fetches what is whole once only, when a half kept the version from being installed', async () => {
  server.set('assets/kiosk-cccccccc.js', 'ki')
  await expect(install()).rejects.toThrow('bad-precaching-response')
  expect(keptPaths()).toHaveLength(3)
  expect(keptPaths()).not.toContain('assets/kiosk-cccccccc.js')
  server.set('assets/kiosk-cccccccc.js', 'kiosk()')
  asked = []
  await install()
  expect(asked).toEqual(['assets/kiosk-cccccccc.js'])
  expect(keptPaths()).toHaveLength(4)
})

it('fetches anew what is kept and is not as built', async () => {
  await install()
  const [url = ''] = [...kept.keys()].filter((one) => one.includes('index-aaaaaaaa'))
  kept.set(url, new Response('en'))
  asked = []
  await install()
  expect(asked).toEqual(['assets/index-aaaaaaaa.js'])
  expect(await kept.get(url)?.text()).toBe('entry()')
})
