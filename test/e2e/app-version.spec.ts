import type { Page } from '@playwright/test'
import { integrityOf } from '../../src/publish/built-files.ts'
import { expect, meanwhile } from './support/index.ts'
import { test } from './support/own-server.ts'
import type { PlainServer } from './support/plain-server.ts'

test.use({ serviceWorkers: 'allow', expectedProblems: /404|Failed to load|ERR_ABORTED/ })

const VIEW = '/#/?wilayah=16.07.02&indikator=ike'
const note = (page: Page) => page.locator('.freshness-note')
const versionOf = (page: Page) => page.locator('meta[name="version"]')

/** Opens the view and has the application kept at once, not some seconds later. */
async function openKept(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto(VIEW)
  await expect(page.getByRole('heading', { level: 1, name: 'Banyuasin II' })).toBeVisible()
  await page.clock.fastForward(7000)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated')
}

/** Puts another version of the application on the server, as an upload does. */
function upload(server: PlainServer, name: string, extra = ''): void {
  const old = server.read('index.html')
  const page = Buffer.from(
    old.toString().replace('</head>', `<meta name="version" content="${name}"></head>`),
  )
  const worker = server.read('sw.js').toString()
  const next = worker.replace(integrityOf(old), integrityOf(page))
  if (next === worker) throw new Error('sw.js does not hold the hash of index.html')
  server.files.set('index.html', page)
  server.files.set('sw.js', Buffer.from(next + extra))
}

/** The browser's own look at the server for another service worker. */
async function lookForVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => undefined)
    const { installing } = registration ?? {}
    while (installing && !['installed', 'activated', 'redundant'].includes(installing.state)) {
      await new Promise((resolve) => {
        installing.addEventListener('statechange', resolve, { once: true })
      })
    }
  })
}

/** Presses until the version is there: on a busy machine a browser may keep the old one for a while. */
async function takeUp(page: Page, name: string): Promise<void> {
  await expect(async () => {
    const button = note(page).getByRole('button', { name: 'Pakai sekarang' })
    if (await button.isVisible()) await button.click()
    await expect(versionOf(page)).toHaveAttribute('content', name, { timeout: 10_000 })
  }).toPass({ timeout: 60_000 })
}

test('a new version waits until it is asked for, and both tabs take it up in their view', async ({
  page,
  context,
  server,
}) => {
  await openKept(page)
  const other = await context.newPage()
  await other.goto(`${server.url}#/?wilayah=16.07.01`)
  await expect(other.getByRole('heading', { level: 1, name: 'Banyuasin I' })).toBeVisible()
  await meanwhile(other, 7000)

  upload(server, 'two')
  await lookForVersion(page)
  await expect(note(page)).toContainText('Versi baru aplikasi sudah siap')
  await expect(versionOf(page)).toHaveCount(0)
  await takeUp(page, 'two')
  await expect(page.getByRole('heading', { level: 1, name: 'Banyuasin II' })).toBeVisible()

  await expect(note(other)).toContainText('Versi baru aplikasi sudah siap')
  await expect(versionOf(other)).toHaveCount(0)
  await takeUp(other, 'two')
  await expect(other.getByRole('heading', { level: 1, name: 'Banyuasin I' })).toBeVisible()
})

test('a version uploaded by half is not taken up, the old one works on, and the rest heals it @wide', async ({
  page,
  server,
}) => {
  await openKept(page)
  const script = /assets\/data-route-[\w-]+\.js/.exec(server.read('sw.js').toString())?.[0] ?? ''
  const renamed = script.replace('data-route-', 'data-route-NEW')
  upload(server, 'two')
  const worker = server.files.get('sw.js')?.toString() ?? ''
  server.files.set('sw.js', Buffer.from(worker.replaceAll(script, renamed)))
  // A server that answers every address with the page, and one that has nothing there.
  for (const inItsPlace of [server.read('index.html'), null]) {
    server.fault = (request, response) => {
      if (!request.url?.includes(renamed)) return false
      response.statusCode = inItsPlace ? 200 : 404
      response.setHeader('content-type', 'text/html')
      response.end(inItsPlace ?? 'Not found')
      return true
    }
    await lookForVersion(page)
    await expect(note(page)).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Banyuasin II' })).toBeVisible()
    await expect(versionOf(page)).toHaveCount(0)
  }
  server.fault = null
  server.files.set(renamed, server.read(script))
  await page.clock.fastForward(7000)
  await lookForVersion(page)
  await takeUp(page, 'two')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const app = names.find((name) => name.includes('precache')) ?? ''
    const keys = await (await caches.open(app)).keys()
    return {
      caches: names.filter((name) => name.includes('precache')).length,
      urls: keys.map(({ url }) => url),
    }
  })
  expect(kept.caches).toBe(1)
  expect(kept.urls.filter((url) => url.includes('data-route-') && url.endsWith('.js'))).toEqual([
    expect.stringContaining(renamed),
  ])
})
