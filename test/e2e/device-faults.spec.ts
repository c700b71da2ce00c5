import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { makeAnotherDataset, NEW_NAME } from './support/another-dataset.ts'
import { expect, mapOf } from './support/index.ts'
import { holdBack, NETWORK_FAULTS, onlyFor } from './support/network-faults.ts'
import { lookNow, test } from './support/own-server.ts'

const VIEW = '/#/?wilayah=16.07.02&indikator=ike'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function expectShown(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(heading(page, 'Banyuasin II')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

test.describe('storage', () => {
  test('denied altogether, the page works as without it', async ({ page }) => {
    await page.addInitScript(() => {
      const denied = {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError')
        },
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, denied)
      Object.defineProperty(navigator, 'serviceWorker', denied)
    })
    await page.clock.install()
    await page.goto(VIEW)
    await expectShown(page)
    // Past the moments at which data and application would be kept.
    await page.clock.fastForward(20_000)
    await page.getByRole('navigation', { name: 'Halaman' }).getByText('Peringkat').click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await expect(page.locator('.freshness-note')).toHaveCount(0)
  })

  test('full, nothing half stays in it and newer data are taken all the same @wide', async ({
    page,
    server,
  }) => {
    await page.addInitScript(() => {
      let left = 3
      const put = Reflect.get(Cache.prototype, 'put') as (...given: unknown[]) => unknown
      Cache.prototype.put = function (...given) {
        left -= 1
        if (left < 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
        return Reflect.apply(put, this, given) as Promise<void>
      }
      Object.assign(window, { isFull: () => left < 0 })
    })
    await page.goto(VIEW)
    await expectShown(page)
    await lookNow(page)
    await page.waitForFunction(() => (window as unknown as { isFull(): boolean }).isFull())
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const [name = ''] = await caches.keys()
          return (await (await caches.open(name)).keys()).length
        }),
      )
      .toBe(0)
    const another = makeAnotherDataset(server)
    another.upload.file()
    another.upload.manifest()
    await lookNow(page)
    await expect(page.getByText(NEW_NAME, { exact: true }).first()).toBeVisible()
  })
})

test.describe('a clock that is wrong', () => {
  test.use({ expectedProblems: /500|Failed to load/ })
  test('by a year changes neither the data nor what is said of their day @wide', async ({
    page,
    server,
  }) => {
    for (const now of ['2025-11-26T10:00:00+07:00', '2027-11-26T10:00:00+07:00']) {
      await page.clock.setFixedTime(now)
      await page.goto(VIEW)
      await expectShown(page)
      await expect(page.locator('.data-date')).toHaveText(
        /^Situs diperbarui \d{1,2} \w+ 2026; data \d{4}–\d{4}$/,
      )
      server.fault = onlyFor(/manifest/, NETWORK_FAULTS['a server in trouble'])
      await lookNow(page)
      await expect(page.locator('.data-date')).toHaveText(/Luring sejak 10[.:]00/)
      server.fault = null
      await lookNow(page)
      await expect(page.locator('.data-date')).toHaveText(
        /^Situs diperbarui \d{1,2} \w+ 2026; data \d{4}–\d{4}$/,
      )
      await page.goto('about:blank')
    }
  })
})

test.describe('a worker refused by policy', () => {
  test.use({ engine: 'maplibre', expectedProblems: /Content Security Policy|Worker|worker/ })
  test('leaves the SVG map in charge, with its drill-down @wide', async ({ page, server }) => {
    const html = server.read('index.html').toString()
    const strict = html.replace(/worker-src (&#39;|')self\1/, 'worker-src $1none$1')
    if (strict === html) throw new Error('index.html has no policy of workers')
    server.files.set('index.html', Buffer.from(strict))
    // Listened for from the start: a quick engine asks before the page is looked at.
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['refused'] = effectiveDirective
      })
    })
    await page.goto(VIEW)
    await expectShown(page)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['refused']), {
        timeout: 30_000,
      })
      .toBe('worker-src')
    await expect(mapOf(page)).toHaveAttribute('data-map-engine', 'svg')
    await page
      .getByRole('button', { name: /Sungsang IV/ })
      .first()
      .click()
    await expect(heading(page, 'Sungsang IV')).toBeVisible()
    await expect(mapOf(page)).toHaveAttribute('data-shown', /16\.07\.02\.2004\|ike/)
  })
})

test.describe('a chart that throws', () => {
  test.use({ expectedProblems: /a chart fails/ })
  test('says so in its place, and the rest goes on', async ({ page, server }) => {
    const names =
      server
        .read('sw.js')
        .toString()
        .match(/assets\/[\w-]+\.js/g) ?? []
    const holdsHistogram = (name: string) => server.read(name).includes('`histogram__bars`')
    const file = names.find(holdsHistogram) ?? ''
    const chunk = server.read(file).toString()
    const broken = chunk.replace(
      'className:`histogram__bars`',
      'className:(()=>{throw new Error("a chart fails")})()',
    )
    if (broken === chunk) throw new Error('the chunk of charts has no histogram')
    server.files.set(file, Buffer.from(broken))
    // A fault of the application itself, not of the way to it: the build has hashed these very bytes.
    const hash = (text: string) => createHash('sha256').update(text).digest('base64')
    for (const name of ['index.html', 'sw.js']) {
      const text = server.read(name).toString().replaceAll(hash(chunk), hash(broken))
      server.files.set(name, Buffer.from(text))
    }
    await page.goto(VIEW)
    await expectShown(page)
    await expect(page.getByText('Grafik ini gagal digambar')).toHaveCount(1)
    await expect(page.locator('.ranking').first()).toBeVisible()
    await page
      .getByRole('button', { name: /Sungsang IV/ })
      .first()
      .click()
    await expect(heading(page, 'Sungsang IV')).toBeVisible()
  })
})

test('back from another site, the view is the same and newer data come at once', async ({
  page,
  server,
}) => {
  await page.goto(VIEW)
  await expectShown(page)
  await page.goto('about:blank')
  await page.goBack()
  await expectShown(page)
  const another = makeAnotherDataset(server)
  another.upload.file()
  another.upload.manifest()
  // As the browser tells a page that it takes out of its back-forward cache.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(page.getByText(NEW_NAME, { exact: true }).first()).toBeVisible()
})

test.describe('zoom of 200%', () => {
  // What a laptop of 1366 x 768 leaves the page.
  test.use({ viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 })
  test('every page fits its width and has its heading in sight @wide', async ({ page }) => {
    const hashes = ['/?wilayah=16.07.02', '/peringkat', '/data', '/profil/16.07.02']
    for (const hash of [...hashes, '/bandingkan?wilayah=16.07.01,16.07.02']) {
      await page.goto(`/#${hash}`)
      const title = page.getByRole('heading', { level: 1 }).first()
      await expect(title).toBeVisible()
      await title.scrollIntoViewIfNeeded()
      await expect(title).toBeInViewport()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, hash).toBeLessThanOrEqual(683)
    }
  })
})

test('with reduced motion the map is at its place at once @wide', async ({ page }) => {
  await page.goto('/#/')
  await expect(heading(page, 'Banyuasin')).toBeVisible()
  await page.evaluate(() => {
    const cameras: (string | null)[] = []
    const map = document.querySelector('[data-testid="map"]')
    if (!map) throw new Error('there is no map')
    new MutationObserver(() => cameras.push(map.getAttribute('data-camera'))).observe(map, {
      attributeFilter: ['data-camera'],
    })
    Object.assign(window, { cameras })
    location.hash = '/?wilayah=16.07.02'
  })
  await expect(heading(page, 'Banyuasin II')).toBeVisible()
  await expect(mapOf(page)).toHaveAttribute('data-shown', /^16\.07\.02\|/)
  const moves = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    const { cameras } = window as unknown as { cameras: string[] }
    const running = document.getAnimations().filter(({ playState }) => playState === 'running')
    return { places: new Set(cameras).size, running: running.length }
  })
  expect(moves).toEqual({ places: 1, running: 0 })
})

test('printed in the middle of loading, it says so on paper and loads on', async ({
  page,
  server,
}) => {
  const { fault, release } = holdBack(/data\/values/)
  server.fault = fault
  await page.goto(VIEW)
  await expect(page.getByText('Memuat data Banyuasin…')).toBeVisible()
  await page.keyboard.press('Control+p')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Memuat data Banyuasin…')).toBeVisible()
  expect((await page.pdf()).length).toBeGreaterThan(1000)
  await page.emulateMedia({ media: 'screen' })
  release()
  await expectShown(page)
  // What was asked for on the way is printed now.
  await expect(page.getByTestId('brief-paper')).toHaveCount(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByTestId('brief-paper')).toHaveCount(0)
})
