import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readSamples } from '../tools/published-data.ts'
import { expect, test, wideUnless } from './support/index.ts'

const PAGES = [
  '/',
  '/?wilayah=16.07.10',
  '/profil/16.07.10',
  '/profil/16.07.02.2004',
  '/peringkat',
  '/bandingkan?wilayah=16.07.02,16.07.10',
  '/data',
  '/kios',
] as const
/** One page of each frame: those that are always tried. */
const TELLING: readonly string[] = ['/', '/data', '/kios']
const WORDS = 'CONTOH – bukan data resmi'

/** What is written on the page and said of it, closed parts included. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent)
}

function withSamples(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}contoh=ya`
}

for (const path of PAGES) {
  const title = (words: string) => wideUnless(TELLING.includes(path), `${path} ${words}`)

  test(title('shows no sample and asks for none by default'), async ({ page, open }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(path)
    // The page on data says what a sample is; it lists none.
    if (path !== '/data') expect(await textOf(page)).not.toMatch(/\bcontoh\b/i)
    await expect(page.locator('.status-badge--contoh')).toHaveCount(0)
    await expect(page.locator('.sample-watermark')).toHaveCount(0)
    expect(asked.filter((url) => url.includes('/contoh.'))).toEqual([])
  })

  test(
    title('is watermarked in a demonstration, said once and in nobody’s way'),
    async ({ page, open }) => {
      await open(withSamples(path))
      const mark = page.getByRole('complementary', { name: WORDS })
      await expect(mark).toHaveCount(1)
      await expect(mark.locator('svg[aria-hidden]')).toContainText(WORDS)
      const { width, height } = (await mark.locator('svg').boundingBox()) ?? { width: 0, height: 0 }
      expect([width, height]).toEqual([page.viewportSize()?.width, page.viewportSize()?.height])
      await expect(mark).toHaveCSS('pointer-events', 'none')
    },
  )
}

test('the demonstration stays through the pages', async ({ page, open }) => {
  await open('/?contoh=ya')
  for (const name of ['Profil', 'Peringkat', 'Data', 'Peta']) {
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page).toHaveURL(/contoh=ya/)
  }
})

test('a table of a demonstration says so in its name and first line', async ({ page, open }) => {
  const [sample] = readSamples().indicators.filter(({ levels }) => levels.includes('desa'))
  for (const id of ['idm', sample?.id ?? 'none']) {
    await open(`/peringkat?indikator=${id}&contoh=ya`)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh CSV' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^contoh-/)
    const [first] = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(first?.replace('\uFEFF', '')).toBe(WORDS)
  }
})

test('a brief of a demonstration carries the watermark on its sheet', async ({ page, open }) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await open('/profil/16.07.10?contoh=ya')
  await page.getByRole('button', { name: 'Cetak A4' }).click()
  const sheet = page.locator('[data-brief="16.07.10"]')
  await expect(sheet.locator('svg[data-watermark]')).toHaveCount(1)
})
