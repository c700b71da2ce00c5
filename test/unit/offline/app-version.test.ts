// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withIntegrities } from '../../../src/publish/built-files'

const TEN_MINUTES = 600_000

/** As the browser hands it out: what its installation comes to is set by the test. */
class Registration extends EventTarget {
  active: EventTarget | null = null
  waiting: EventTarget | null = null
  installing: EventTarget | null = new EventTarget()
  readonly update = vi.fn(() => Promise.resolve())

  /** The installing worker is kept, or has failed. */
  finish(as: 'active' | 'waiting' | null): void {
    const worker = this.installing
    this.installing = null
    if (as) this[as] = worker
    worker?.dispatchEvent(new Event('statechange'))
  }

  begin(): void {
    this.installing = new EventTarget()
    this.dispatchEvent(new Event('updatefound'))
  }
}

const register = vi.fn<() => Promise<unknown>>()
let container: EventTarget & { controller: unknown; register: typeof register }
const fetchPage = vi.fn<() => Promise<Response>>()

const pageOf = (script: string) =>
  withIntegrities(`<html><body><script data-page="${script}"></script></body></html>`, {})

/** The modules as a page finds them that is loaded anew. */
async function loadPage() {
  vi.resetModules()
  const { watchAppVersion, lookForNewVersion, settleNewVersion } =
    await import('../../../src/offline/app-version')
  const { useAppVersion } = await import('../../../src/offline/app-version-store')
  return {
    watchAppVersion,
    lookForNewVersion,
    settleNewVersion,
    isNewReady: () => useAppVersion.getState().isNewReady,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  register.mockReset()
  fetchPage.mockReset().mockImplementation(() => Promise.resolve(new Response(pageOf('a.js'))))
  container = Object.assign(new EventTarget(), { controller: null, register })
  vi.stubGlobal('navigator', { serviceWorker: container })
  vi.stubGlobal('fetch', fetchPage)
  document.body.innerHTML = '<script type="text/plain" data-page="a.js"></script>'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('asks the server every ten minutes, and tells of a version that waits', async () => {
  const registration = new Registration()
  registration.finish('active')
  container.controller = registration.active
  register.mockResolvedValue(registration)
  const { watchAppVersion, isNewReady } = await loadPage()
  await watchAppVersion()
  await wait(2 * TEN_MINUTES)
  expect(registration.update).toHaveBeenCalledTimes(2)
  expect(register).toHaveBeenCalledOnce()
  registration.begin()
  expect(isNewReady()).toBe(false)
  registration.finish('waiting')
  expect(isNewReady()).toBe(true)
})

it('installs anew every ten minutes what failed at first, and follows what comes of it', async () => {
  const [first, second, third] = [new Registration(), new Registration(), new Registration()]
  register.mockResolvedValueOnce(first).mockResolvedValueOnce(second).mockResolvedValueOnce(third)
  const { watchAppVersion, isNewReady } = await loadPage()
  await watchAppVersion()
  first.finish(null)
  await wait(TEN_MINUTES)
  expect(register).toHaveBeenCalledTimes(2)
  second.finish(null)
  await wait(TEN_MINUTES)
  expect(register).toHaveBeenCalledTimes(3)
  third.finish('active')
  container.controller = third.active
  await wait(TEN_MINUTES)
  expect(register).toHaveBeenCalledTimes(3)
  expect(third.update).toHaveBeenCalledOnce()
  for (const dead of [first, second]) expect(dead.update).not.toHaveBeenCalled()
  third.begin()
  third.finish('waiting')
  expect(isNewReady()).toBe(true)
})

it('tries again where the worker itself came by half', async () => {
  register.mockRejectedValueOnce(new TypeError('Failed to register: the script is broken'))
  const registration = new Registration()
  register.mockResolvedValueOnce(registration)
  const { watchAppVersion } = await loadPage()
  await watchAppVersion()
  await wait(TEN_MINUTES)
  registration.finish('active')
  await wait(TEN_MINUTES)
  expect(registration.update).toHaveBeenCalledOnce()
})

it.each([
  ['never answers', () => new Promise(() => undefined)],
  ['answers without a registration', () => Promise.resolve(undefined)],
  ['is denied', () => Promise.reject(new DOMException('denied', 'SecurityError'))],
])('tells a newer version by the page where the service worker %s', async (_, answer) => {
  register.mockImplementation(answer)
  const { watchAppVersion, isNewReady } = await loadPage()
  const begun = watchAppVersion()
  await wait(30_000)
  await begun
  await wait(TEN_MINUTES + 30_000)
  expect(fetchPage).toHaveBeenCalledOnce()
  expect(isNewReady()).toBe(false)
  fetchPage.mockImplementation(() => Promise.resolve(new Response(pageOf('b.js'))))
  await wait(TEN_MINUTES)
  expect(isNewReady()).toBe(true)
})

it('tells it so where there is no service worker at all', async () => {
  vi.stubGlobal('navigator', {})
  fetchPage.mockImplementation(() => Promise.resolve(new Response(pageOf('b.js'))))
  const { watchAppVersion, isNewReady } = await loadPage()
  await watchAppVersion()
  expect(isNewReady()).toBe(false)
  await wait(TEN_MINUTES)
  expect(isNewReady()).toBe(true)
})

it('looks at once when it is asked to', async () => {
  const registration = new Registration()
  register.mockResolvedValue(registration)
  const { watchAppVersion, lookForNewVersion } = await loadPage()
  lookForNewVersion()
  expect(fetchPage).toHaveBeenCalledOnce()
  await watchAppVersion()
  registration.finish('active')
  lookForNewVersion()
  expect(registration.update).toHaveBeenCalledOnce()
})

it('goes on without a word when the server is out of reach', async () => {
  const registration = new Registration()
  registration.update.mockRejectedValue(new TypeError('Failed to fetch'))
  register.mockResolvedValue(registration)
  const { watchAppVersion, isNewReady } = await loadPage()
  await watchAppVersion()
  registration.finish('active')
  await wait(3 * TEN_MINUTES)
  expect(registration.update).toHaveBeenCalledTimes(3)
  expect(isNewReady()).toBe(false)
})

it('waits for what a look by hand finds until it is installed, has failed, or takes too long', async () => {
  const registration = new Registration()
  register.mockResolvedValue(registration)
  const { watchAppVersion, settleNewVersion, isNewReady } = await loadPage()
  await watchAppVersion()
  registration.finish('active')
  container.controller = registration.active
  const settled = vi.fn()
  const settle = () => void settleNewVersion().then(settled)
  // The worker on the server is broken, or is the same.
  registration.update.mockRejectedValueOnce(new TypeError('broken'))
  settle()
  await wait(0)
  expect(settled).toHaveBeenCalledTimes(1)
  for (const ends of ['waiting', null] as const) {
    settled.mockClear()
    registration.update.mockImplementationOnce(() => {
      registration.begin()
      return Promise.resolve()
    })
    settle()
    await wait(5000)
    expect(settled).not.toHaveBeenCalled()
    registration.finish(ends)
    await wait(0)
    expect(settled).toHaveBeenCalledOnce()
  }
  expect(isNewReady()).toBe(true)
  settled.mockClear()
  registration.update.mockImplementationOnce(() => new Promise(() => undefined))
  settle()
  await wait(25_000)
  expect(settled).toHaveBeenCalledOnce()
})
