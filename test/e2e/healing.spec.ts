import type { Page } from '@playwright/test'
import { expect, waitForMapEngine, wideUnless, meanwhile } from './support/index.ts'
import { test } from './support/own-server.ts'
import type { PlainServer } from './support/plain-server.ts'

/** The faults are provoked, and a browser tells of each. */
test.use({
  expectedProblems:
    /404|Failed to (load|find|fetch|decode)|OTS|ERR_|integrity|failed: |uncaught|dynamically imported|preload/,
})

const VIEW = '/#/?wilayah=16.07.02&indikator=ike'
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Banyuasin II' })
const alert = (page: Page) => page.getByRole('alert')

/** As while a file is uploaded: half of its bytes, which the documented servers let a browser keep a year. */
function answerByHalf(server: PlainServer, pattern: RegExp, share = 0.5): void {
  server.fault = (request, response) => {
    const [path] = pattern.exec(request.url ?? '') ?? []
    if (path === undefined) return false
    const bytes = server.read(path)
    response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript')
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    response.end(bytes.subarray(0, bytes.length * share))
    return true
  }
}

async function expectShown(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible({ timeout: 40_000 })
  await expect(alert(page)).toHaveCount(0)
}

test.describe('what the browser keeps by itself', () => {
  for (const [what, pattern, share] of [
    ['half a script of the entry', /assets\/vendor-[\w-]+\.js/, 0.5],
    ['an empty entry', /assets\/index-[\w-]+\.js/, 0],
    ['half of the first script', /assets\/first-map-[\w-]+\.js/, 0.5],
    ['half a style sheet', /assets\/index-[\w-]+\.css/, 0.5],
  ] as const)
    test(
      wideUnless(
        share > 0 && what.endsWith('entry'),
        `${what}, kept for a year, is told and asked for again by itself`,
      ),
      async ({ page, server }) => {
        answerByHalf(server, pattern, share)
        await page.goto(VIEW)
        await expect(alert(page)).toContainText('mencoba lagi sendiri', { timeout: 40_000 })
        server.fault = null
        await expectShown(page)
      },
    )

  test('half a lazy chunk, kept for a year, heals by the button', async ({ page, server }) => {
    await page.goto(VIEW)
    await expectShown(page)
    answerByHalf(server, /assets\/data-route-[\w-]+\.js/)
    await page.getByRole('navigation', { name: 'Halaman' }).getByText('Data').click()
    await expect(alert(page)).toContainText('Halaman ini tidak dapat ditampilkan')
    server.fault = null
    await alert(page).getByRole('button').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/data/i)
    await expect(alert(page)).toHaveCount(0)
  })
})

test('a part that does not come says so in the page, which stays, and comes by the button', async ({
  page,
  server,
}) => {
  await page.goto(VIEW)
  await expectShown(page)
  server.fault = (request, response) => {
    if (!/story-dialog-[\w-]+\.(js|css)/.test(request.url ?? '')) return false
    response.statusCode = 404
    response.end('Not found')
    return true
  }
  await page.getByRole('button', { name: 'Cerita' }).click()
  await expect(alert(page)).toContainText('Bagian ini tidak dapat dimuat')
  await expect(heading(page)).toBeVisible()
  server.fault = null
  await alert(page).getByRole('button', { name: 'Coba lagi' }).click()
  // What was asked for opens by itself once it is there.
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(alert(page)).toHaveCount(0)
  await expect(page.locator('h1')).toHaveCount(1)
})

test.describe('what nobody is there to load anew', () => {
  test('a lazy chunk kept by half comes by itself when it is whole', async ({ page, server }) => {
    answerByHalf(server, /assets\/kiosk-route-[\w-]+\.js/)
    await page.goto('/#/kios')
    await expect(alert(page)).toContainText('Halaman ini tidak dapat ditampilkan')
    server.fault = null
    await expect(page.locator('.kiosk .attract')).toBeVisible({ timeout: 60_000 })
    await expect(alert(page)).toHaveCount(0)
  })

  test('half a page, which starts or does not, is loaded anew @wide', async ({ page, server }) => {
    const html = server.read('index.html')
    for (const share of [0.1, 0.6]) {
      server.files.set('index.html', html.subarray(0, html.length * share))
      await page.goto('about:blank')
      await page.goto(VIEW)
      await meanwhile(page, 5000)
      server.files.delete('index.html')
      const table = () =>
        page
          .locator('#files')
          .textContent({ timeout: 1000 })
          .catch(() => '')
      await expect.poll(table, { timeout: 60_000 }).toMatch(/}$/)
      await expectShown(page)
    }
  })

  test('fonts kept by half are loaded anew without the page @wide', async ({ page, server }) => {
    answerByHalf(server, /assets\/[\w-]+\.woff2/)
    await page.goto(VIEW)
    await expectShown(page)
    const states = () =>
      page.evaluate(() => [...new Set([...document.fonts].map(({ status }) => status))])
    await expect.poll(states).toContain('error')
    await page.evaluate(() => Object.assign(window, { isSame: true }))
    server.fault = null
    await expect.poll(states, { timeout: 60_000 }).toEqual(['loaded'])
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  })
})

test.describe('what the map’s worker runs', () => {
  test.use({ engine: 'maplibre' })
  test('half a worker, kept for a year, never runs, and the map takes the whole @wide', async ({
    page,
    server,
  }) => {
    answerByHalf(server, /assets\/maplibre-gl-worker-[\w-]+\.js/)
    await page.goto(VIEW)
    await expectShown(page)
    await meanwhile(page, 10_000)
    expect(page.workers()).toEqual([])
    server.fault = null
    await waitForMapEngine(page, 'maplibre')
  })
})

test.describe('what the service worker keeps', () => {
  test.use({ serviceWorkers: 'allow' })

  /** Opens the view and has the application kept at once, not some seconds later. */
  async function openAndKeep(page: Page): Promise<void> {
    await page.clock.install()
    await page.goto(VIEW)
    await expect(heading(page)).toBeVisible()
    await page.clock.fastForward(7000)
  }
  const isKept = (page: Page) =>
    page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated')

  for (const [what, pattern, share] of [
    ['half a lazy chunk', /assets\/data-route-[\w-]+\.js/, 0.5],
    ['an empty lazy chunk', /assets\/kiosk-route-[\w-]+\.js/, 0],
  ] as const)
    test(
      wideUnless(
        share > 0,
        `${what} keeps the version from being installed; the next visit installs the whole`,
      ),
      async ({ page, server }) => {
        answerByHalf(server, pattern, share)
        await openAndKeep(page)
        // Time enough for an installation that checks nothing.
        await meanwhile(page, 4000)
        expect(await isKept(page)).toBe(false)
        server.fault = null
        await page.reload()
        await expect(heading(page)).toBeVisible()
        await page.clock.fastForward(7000)
        await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true)
        await server.close()
        await page.goto('/#/data')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/data/i)
        await page.goto('/#/kios')
        await expect(page.locator('.attract, .kiosk').first()).toBeVisible()
      },
    )

  test('a kept script that has gone bad is let go of, and the server’s is taken @wide', async ({
    page,
  }) => {
    await openAndKeep(page)
    await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true)
    await page.clock.resume()
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.includes('precache')) ?? ''
      const cache = await caches.open(name)
      const [request] = (await cache.keys()).filter(({ url }) => /\/index-[\w-]+\.js/.test(url))
      if (!request) throw new Error('the entry is not kept')
      const headers = { 'content-type': 'text/javascript' }
      await cache.put(request, new Response('', { headers }))
    })
    await page.reload()
    await expectShown(page)
  })
})
