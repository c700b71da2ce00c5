import type { Page } from '@playwright/test'
import { expect, wideUnless } from './support/index.ts'
import { makeAnotherDataset, NEW_NAME } from './support/another-dataset.ts'
import { lookNow, test } from './support/own-server.ts'

/** Kecamatan Banyuasin II, which has Desa Sungsang I. */
const VIEW = '#/?wilayah=16.07.02&indikator=ike'

async function openView(page: Page): Promise<void> {
  await page.goto(`/${VIEW}`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(page.getByText('Sungsang I', { exact: true }).first()).toBeVisible()
}

const note = (page: Page) => page.locator('.freshness-note')

test('newer data replace the older without a reload, in the same view', async ({
  page,
  server,
}) => {
  await openView(page)
  await page.evaluate(() => (document.documentElement.dataset['mark'] = 'same document'))
  const another = makeAnotherDataset(server)
  another.upload.file()
  another.upload.manifest()
  await lookNow(page)
  await expect(page.getByText(NEW_NAME, { exact: true }).first()).toBeVisible()
  await expect(note(page)).toContainText(
    'Data diganti: yang tampak kini situs yang diperbarui 24 Desember 2026',
  )
  await expect(page.locator('.data-date')).toHaveText(
    /^Situs diperbarui 24 Desember 2026; data \d{4}–\d{4}$/,
  )
  expect(page.url()).toContain(VIEW)
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'same document')
})

test.describe('a half-finished upload', () => {
  test.use({ expectedProblems: /404/ })
  const spoilt: readonly [string, string, (whole: Buffer) => Buffer | undefined][] = [
    ['missing', 'tidak ditemukan di server', () => undefined],
    ['cut', 'terpotong', (whole) => whole.subarray(0, 1000)],
    [
      'altered',
      'berubah',
      (whole) => Buffer.from(whole.toString().replace('Banyuasin', 'BANYUASIN')),
    ],
    [
      'replaced by a page',
      'diganti halaman web',
      () => Buffer.from('<!doctype html><title>Masuk</title>'),
    ],
  ]
  for (const [name, words, spoil] of spoilt) {
    const title = `a file that is ${name} is not used, and the note names it`
    test(wideUnless(name === 'missing' || name === 'altered', title), async ({ page, server }) => {
      await openView(page)
      const another = makeAnotherDataset(server)
      const bytes = spoil(another.bytes)
      if (bytes) another.upload.file(bytes)
      another.upload.manifest()
      await lookNow(page)
      await expect(note(page)).toContainText(another.changed)
      await expect(note(page)).toContainText(words)
      await expect(page.getByText('Sungsang I', { exact: true }).first()).toBeVisible()
      another.upload.file()
      await lookNow(page)
      await expect(page.getByText(NEW_NAME, { exact: true }).first()).toBeVisible()
      await expect(note(page)).toContainText('Data diganti')
    })
  }
})

test.describe('without a server', () => {
  test.use({ serviceWorkers: 'allow', expectedProblems: /ERR_CONNECTION|Failed to load|404/ })

  test('after one visit everything works, and the page says since when', async ({
    page,
    server,
  }) => {
    await openView(page)
    await lookNow(page)
    await keptWhole(page)
    await server.close()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    await expect(page.getByText('Sungsang I', { exact: true }).first()).toBeVisible()
    await expect(page.locator('.data-date')).toContainText('Luring sejak')
    for (const code of ['16.07.01', '16.07.02.2001', '16.07.01.1001']) {
      await page.goto(`/#/profil/${code}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    for (const hash of ['#/peringkat', '#/data', '#/bandingkan?wilayah=16.07.01,16.07.11']) {
      await page.goto(`/${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })

  test('a reload during a half-finished upload shows the last good data @wide', async ({
    page,
    server,
  }) => {
    await openView(page)
    await lookNow(page)
    await keptWhole(page)
    const another = makeAnotherDataset(server)
    another.upload.manifest()
    await page.reload()
    await expect(page.getByText('Sungsang I', { exact: true }).first()).toBeVisible()
    await expect(note(page)).toContainText(another.changed)
  })
})

/** Waits until application and data are kept, as they are some seconds after a visit. */
async function keptWhole(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys()
          const data = names.find((name) => name.startsWith('dataset'))
          const hasData = data && (await (await caches.open(data)).match('data/manifest.json'))
          return (
            Boolean(hasData) && (await navigator.serviceWorker.getRegistration())?.active?.state
          )
        }),
      { timeout: 60_000 },
    )
    .toBe('activated')
}
