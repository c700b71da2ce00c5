// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const refreshFiles = vi.fn(() => Promise.resolve(true))
vi.mock('../../../src/offline/refresh-files', () => ({ refreshFiles: () => refreshFiles() }))

const reload = vi.fn()

/** The page as it comes from the server, with the watchdog running in it. */
async function visit(): Promise<void> {
  document.body.innerHTML = '<div id="root"><div class="not-started"></div></div>'
  vi.resetModules()
  await import('../../../src/offline/watchdog')
}

beforeEach(() => {
  vi.useFakeTimers()
  refreshFiles.mockClear().mockResolvedValue(true)
  reload.mockClear()
  sessionStorage.clear()
  delete document.documentElement.dataset['lost']
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('lets a page that starts alone', async () => {
  await visit()
  document.getElementById('root')?.replaceChildren(document.createElement('main'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(refreshFiles).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
})

it('says that the page does not start, and loads it anew by itself', async () => {
  await visit()
  await vi.advanceTimersByTimeAsync(21_000)
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('mencoba lagi sendiri')
  await vi.advanceTimersByTimeAsync(5000)
  expect(reload).toHaveBeenCalledOnce()
})

it('does so at once where the first script says that another is lost', async () => {
  document.documentElement.dataset['lost'] = ''
  await visit()
  await vi.advanceTimersByTimeAsync(5000)
  expect(reload).toHaveBeenCalledOnce()
})

it('waits while the server’s files are broken too', async () => {
  document.documentElement.dataset['lost'] = ''
  refreshFiles.mockResolvedValue(false)
  await visit()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).not.toHaveBeenCalled()
  refreshFiles.mockResolvedValue(true)
  await vi.advanceTimersByTimeAsync(90_000)
  expect(reload).toHaveBeenCalledOnce()
})

it('sees to a reload that the page asks for, when what is kept has been asked for again', async () => {
  await visit()
  document.getElementById('root')?.replaceChildren(document.createElement('main'))
  const { reloadWhole } = await import('../../../src/offline/lost-chunk')
  reloadWhole()
  expect(reload).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(0)
  expect(refreshFiles).toHaveBeenCalled()
  expect(reload).toHaveBeenCalled()
})

it('reloads ever more seldom, at most six times an hour in the end', async () => {
  document.documentElement.dataset['lost'] = ''
  const pauses: number[] = []
  for (let visits = 0; visits < 10; visits += 1) {
    await visit()
    const begun = Date.now()
    while (reload.mock.calls.length === visits) await vi.advanceTimersByTimeAsync(1000)
    pauses.push((Date.now() - begun) / 1000)
  }
  expect(pauses.slice(0, 4)).toEqual([5, 10, 20, 40])
  expect(pauses.slice(-2)).toEqual([600, 600])
})
