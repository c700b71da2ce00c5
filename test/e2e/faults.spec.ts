import type { Page } from '@playwright/test'
import { expect, wideUnless } from './support/index.ts'
import { holdBack, NETWORK_FAULTS, onlyFor } from './support/network-faults.ts'
import { lookNow, test } from './support/own-server.ts'

const MANIFEST = /data\/manifest\.json/
const VALUES = /data\/values\.[^/]+\.json/

/** All faults a test provokes itself are in the browser's log too. */
test.use({
  expectedProblems:
    /40[34]|50\d|ERR_|Failed to load|failed: http|preload|dynamically imported|integrity/,
})

const alert = (page: Page) => page.getByRole('alert')
const note = (page: Page) => page.locator('.freshness-note')
const name = (page: Page) => page.getByRole('heading', { level: 1, name: 'Banyuasin II' })

async function expectShown(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 })
  await expect(name(page)).toBeVisible()
  await expect(alert(page)).toHaveCount(0)
}

const VIEW = '/#/?wilayah=16.07.02&indikator=ike'

const MANIFEST_WORDS: readonly [keyof typeof NETWORK_FAULTS, string][] = [
  ['not there', 'tidak ditemukan di server'],
  ['a server in trouble', 'server tidak terjangkau atau sedang terganggu'],
  ['a connection cut in the middle', 'server tidak terjangkau atau sedang terganggu'],
  ['the login page of a Wi-Fi', 'mungkin halaman masuk Wi-Fi'],
  ['truncated JSON', 'tidak dapat dibaca'],
  ['other JSON', 'tidak sesuai bentuk yang disepakati'],
]
const FILE_WORDS: typeof MANIFEST_WORDS = [
  ['not there', 'tidak ditemukan di server'],
  ['a server in trouble', 'server tidak terjangkau atau sedang terganggu'],
  ['a connection cut in the middle', 'server tidak terjangkau atau sedang terganggu'],
  ['the login page of a Wi-Fi', 'mungkin halaman masuk Wi-Fi'],
  ['truncated JSON', 'terpotong'],
  ['other JSON', 'terpotong'],
]

test.describe('on the first load', () => {
  for (const [kind, words] of MANIFEST_WORDS) {
    const title = `${kind} instead of the manifest is told, and the page heals by itself`
    test(wideUnless(kind === 'the login page of a Wi-Fi', title), async ({ page, server }) => {
      server.fault = onlyFor(MANIFEST, NETWORK_FAULTS[kind])
      await page.goto(VIEW)
      await expect(alert(page)).toContainText('manifest.json')
      await expect(alert(page)).toContainText(words)
      await expect(alert(page)).toContainText('mencoba lagi sendiri')
      server.fault = null
      await expectShown(page)
    })
  }

  for (const [kind, words] of FILE_WORDS) {
    const title = `${kind} instead of a file is told with its name, and the button tries again`
    test(wideUnless(kind === 'truncated JSON', title), async ({ page, server }) => {
      server.fault = onlyFor(VALUES, NETWORK_FAULTS[kind])
      await page.goto(VIEW)
      await expect(alert(page)).toContainText(/Sebabnya: angka indikator .*values\.\w+\.json/)
      await expect(alert(page)).toContainText(words)
      server.fault = null
      await page.getByRole('button', { name: 'Coba lagi' }).click()
      await expectShown(page)
    })
  }

  test('boundaries that do not come cost the map alone, and it comes back', async ({
    page,
    server,
  }) => {
    server.fault = onlyFor(/boundaries-desa/, NETWORK_FAULTS['a server in trouble'])
    await page.goto(VIEW)
    await expect(name(page)).toBeVisible()
    await expect(alert(page)).toContainText('boundaries-desa')
    server.fault = null
    await expectShown(page)
  })

  test('in the kiosk they cost the map alone: lists and cards work, and it comes back @wide', async ({
    page,
    server,
  }) => {
    server.fault = onlyFor(/boundaries-desa/, NETWORK_FAULTS['truncated JSON'])
    await page.goto('/#/kios')
    const noMap = page.getByText('Peta belum dapat ditampilkan')
    await expect(noMap).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('main', { name: 'Putaran pembuka' })).toBeVisible()
    await page.getByRole('button', { name: 'Sentuh layar untuk mulai' }).click()
    await page.getByRole('button', { name: /^Kecamatan Betung/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Betung' })).toBeVisible()
    await expect(noMap).toBeVisible()
    server.fault = null
    await lookNow(page)
    await expect(page.getByRole('application')).toBeVisible()
    await expect(noMap).toHaveCount(0)
  })

  test('two files swapped on the server are both refused @wide', async ({ page, server }) => {
    const manifest = JSON.parse(server.read('data/manifest.json').toString()) as {
      files: { role: string; path: string }[]
    }
    const [values, scores] = ['values', 'scores'].map(
      (role) => `data/${manifest.files.find((file) => file.role === role)?.path ?? ''}`,
    ) as [string, string]
    server.files.set(values, server.read(scores)).set(scores, server.read(values))
    await page.goto(VIEW)
    await expect(alert(page)).toContainText(/terpotong|berubah/)
    server.files.clear()
    await lookNow(page)
    await expectShown(page)
  })

  test('a wrong content type of the data does no harm @wide', async ({ page, server }) => {
    server.fault = (request, response) => {
      if (/\/data\//.test(request.url ?? '')) {
        const setHeader = response.setHeader.bind(response)
        response.setHeader = (header, value) =>
          setHeader(header, header === 'content-type' ? 'text/plain' : value)
      }
      return false
    }
    await page.goto(VIEW)
    await expectShown(page)
  })

  test('a slow server is spoken of, and waited for', async ({ page, server }) => {
    const { fault, release } = holdBack(VALUES)
    server.fault = fault
    await page.clock.install()
    await page.goto(VIEW)
    await expect(page.getByText('Memuat data Banyuasin…')).toBeVisible()
    await page.clock.fastForward(30_000)
    await expect(page.getByText('Sambungan lambat')).toBeVisible()
    release()
    await expectShown(page)
  })

  test('a server that never answers is given up and asked again @wide', async ({
    page,
    server,
  }) => {
    const { fault, release } = holdBack(MANIFEST)
    server.fault = fault
    await page.clock.install()
    await page.goto(VIEW)
    await expect(page.getByText('Memuat data Banyuasin…')).toBeVisible()
    for (let tries = 0; tries < 2; tries += 1) await page.clock.runFor(50_000)
    await expect(alert(page)).toContainText('server tidak terjangkau')
    release()
    await page.clock.fastForward(10_000)
    await expectShown(page)
  })

  test('a script that is no script is told, and the page loads anew once it is there @wide', async ({
    page,
    server,
  }) => {
    server.fault = onlyFor(/assets\/index-[^/]+\.js/, NETWORK_FAULTS['the login page of a Wi-Fi'])
    await page.goto(VIEW)
    await expect(alert(page)).toContainText('naskah atau gaya halaman tidak dapat diambil')
    server.fault = null
    await expectShown(page)
  })

  test('a style sheet that is not there is told too @wide', async ({ page, server }) => {
    for (const what of ['not there', 'the login page of a Wi-Fi'] as const) {
      server.fault = onlyFor(/assets\/index-[^/]+\.css/, NETWORK_FAULTS[what])
      await page.goto('about:blank')
      await page.goto(VIEW)
      await expect(alert(page)).toContainText('naskah atau gaya halaman tidak dapat diambil')
      server.fault = null
      await expectShown(page)
    }
  })

  test('without even the first script the page says what may be wrong, after some seconds @wide', async ({
    page,
    server,
  }) => {
    server.fault = onlyFor(/assets\/first-map-[^/]+\.js/, NETWORK_FAULTS['not there'])
    await page.goto(VIEW)
    const said = 'naskah atau gaya halaman tidak dapat diambil dari server'
    await expect(alert(page)).toContainText(said, { timeout: 15_000 })
    server.fault = null
    await expectShown(page)
  })
})

test.describe('on a later look', () => {
  test('the view stays whatever the server says, and the note tells since when', async ({
    page,
    server,
  }) => {
    await page.goto(VIEW)
    await expectShown(page)
    for (const fault of Object.values(NETWORK_FAULTS)) {
      server.fault = onlyFor(MANIFEST, fault)
      await lookNow(page)
      await expect(note(page)).toContainText('Server tidak terjangkau sejak')
      await expect(name(page)).toBeVisible()
      server.fault = null
      await lookNow(page)
      await expect(note(page)).toHaveCount(0)
    }
  })

  test('a page whose script is gone keeps the others, and comes with the server', async ({
    page,
    server,
  }) => {
    await page.goto(VIEW)
    await expectShown(page)
    server.fault = onlyFor(/assets\/data-route/, NETWORK_FAULTS['not there'])
    await page.getByRole('navigation', { name: 'Halaman' }).getByText('Data').click()
    await expect(alert(page)).toContainText('Halaman ini tidak dapat ditampilkan')
    await page.getByRole('navigation', { name: 'Halaman' }).getByText('Peta').click()
    await expect(name(page)).toBeVisible()
    server.fault = null
    await page.goto('/#/data')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
