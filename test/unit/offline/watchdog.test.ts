// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const refreshFiles = vi.fn(() => Promise.resolve(true))
vi.mock('../../../src/offline/refresh-files', () => ({ refreshFiles: () => refreshFiles() }))

const renewFontFaces = vi.fn()
let loseFont: () => void = () => undefined
vi.mock('../../../src/offline/font-faces', () => ({
  loseFont: () => new Promise<void>((resolve) => (loseFont = resolve)),
  renewFontFaces: () => {
    renewFontFaces()
  },
}))

const reload = vi.fn()
const start = () => document.getElementById('root')?.replaceChildren(document.createElement('main'))

/** As Vite's helper tells that a chunk did not come, or failed when it had come. */
function loseChunk(message = 'Failed to fetch dynamically imported module: x.js'): void {
  dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new TypeError(message) }))
}

const TABLE = '<script type="application/json" id="files">{}</script>'
const listening: Parameters<typeof addEventListener>[] = []

/** The page before has gone, and what listened in it. */
function leave(): void {
  for (const [name, listener, options] of listening.splice(0))
    removeEventListener(name, listener, options)
}

/** The page as it comes from the server, with the watchdog running in it. */
async function visit(table = TABLE): Promise<void> {
  leave()
  document.body.innerHTML = `<div id="root"><div class="not-started"></div></div>${table}`
  vi.resetModules()
  const listen = addEventListener.bind(window)
  vi.stubGlobal('addEventListener', (...one: (typeof listening)[number]) => {
    listening.push(one)
    listen(...one)
  })
  await import('../../../src/offline/watchdog')
}

beforeEach(() => {
  vi.useFakeTimers()
  refreshFiles.mockClear().mockResolvedValue(true)
  reload.mockClear()
  renewFontFaces.mockClear()
  sessionStorage.clear()
  delete document.documentElement.dataset['lost']
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')))
})
afterEach(() => {
  leave()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('lets a page that starts alone', async () => {
  await visit()
  start()
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
  await vi.advanceTimersByTimeAsync(20_000)
  expect(reload).toHaveBeenCalledOnce()
})

it('knows within half a minute that they are whole, however long they were broken', async () => {
  document.documentElement.dataset['lost'] = ''
  refreshFiles.mockResolvedValue(false)
  await visit()
  await vi.advanceTimersByTimeAsync(3_600_000)
  refreshFiles.mockResolvedValue(true)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(reload).toHaveBeenCalledOnce()
})

describe('a part that is lost after the start', () => {
  it('is asked for until it is whole, then the page is loaded anew by itself', async () => {
    refreshFiles.mockResolvedValue(false)
    await visit()
    start()
    loseChunk()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(reload).not.toHaveBeenCalled()
    refreshFiles.mockResolvedValue(true)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('half a page that starts all the same is loaded anew too', async () => {
    await visit('<script type="application/json" id="files">{"assets/a.js":"sha</script>')
    start()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('takes the page from nobody who works in it', async () => {
    await visit()
    start()
    loseChunk()
    for (let touches = 0; touches < 10; touches += 1) {
      await vi.advanceTimersByTimeAsync(4000)
      dispatchEvent(new Event('pointerdown'))
    }
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(12_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that came and failed by itself is left to the page', async () => {
    await visit()
    start()
    loseChunk('a is not a function')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(reload).not.toHaveBeenCalled()
  })

  it('and is lost again right after the reload is asked for ever more seldom', async () => {
    const pauses: number[] = []
    for (let visits = 0; visits < 4; visits += 1) {
      await visit()
      start()
      loseChunk()
      const begun = Date.now()
      while (reload.mock.calls.length === visits) await vi.advanceTimersByTimeAsync(1000)
      pauses.push(Math.floor((Date.now() - begun) / 1000))
    }
    expect(pauses[3]).toBeGreaterThan(4 * (pauses[0] ?? 0))
  })
})

it('fonts that came by half are loaded anew when they are whole, without the page', async () => {
  refreshFiles.mockResolvedValue(false)
  await visit()
  start()
  loseFont()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(renewFontFaces).not.toHaveBeenCalled()
  refreshFiles.mockResolvedValue(true)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(renewFontFaces).toHaveBeenCalledOnce()
  expect(reload).not.toHaveBeenCalled()
})

it('leaves a page that shows something as it is while that page says that the data are broken', async () => {
  await visit()
  start()
  let isBroken = true
  const stay = (event: Event) => {
    if (isBroken) event.preventDefault()
  }
  window.addEventListener('may-reload', stay)
  loseChunk()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(reload).not.toHaveBeenCalled()
  isBroken = false
  await vi.advanceTimersByTimeAsync(30_000)
  expect(reload).toHaveBeenCalledOnce()
  window.removeEventListener('may-reload', stay)
})

it('sees to a reload that the page asks for, when what is kept has been asked for again', async () => {
  await visit()
  start()
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
