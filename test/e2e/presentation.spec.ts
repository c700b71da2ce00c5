import type { Page } from '@playwright/test'
import { readValue } from '../tools/published-data.ts'
import { expect, expectAccessible, test, viewports, waitForShown } from './support/index.ts'

const STORY = 'cerita=dari-kota-ke-muara'
const STEP_4 = { region: '16.07', indicator: 'idm', period: '2024' }

const bar = (page: Page) => page.getByRole('region', { name: /^(Cerita|Story): / })

test('a story is chosen, stepped through with keys, and left; back returns', async ({
  page,
  open,
}) => {
  await open()
  await page.getByRole('button', { name: 'Cerita' }).click()
  await page.getByRole('button', { name: /Dari tepi kota ke muara/ }).click()
  await expect(bar(page)).toContainText('Langkah 1 dari 8')
  await waitForShown(page, { region: '16.07', indicator: 'penduduk', period: '2024' })
  await page.keyboard.press('ArrowRight')
  await expect(bar(page)).toContainText('Langkah 2 dari 8')
  await waitForShown(page, { region: '16.07', indicator: 'kepadatan_penduduk', period: '2024' })
  await page.keyboard.press('PageDown')
  await expect(bar(page)).toContainText('Langkah 3 dari 8')
  await page.keyboard.press('ArrowLeft')
  await expect(bar(page)).toContainText('Langkah 2 dari 8')
  await page.goBack()
  await expect(bar(page)).toContainText('Langkah 3 dari 8')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(page).toHaveURL(/indikator=jarak_jalan/)
  expect(page.url()).not.toContain('cerita')
})

test('the address restores story, step and view, and its numbers are the published ones @wide', async ({
  page,
  open,
}) => {
  await open(`/?${STORY}&langkah=4`)
  await waitForShown(page, STEP_4)
  const idm = readValue('idm', '2024', '16.07')
  if (idm === null) throw new Error('Banyuasin has no IDM.')
  const sentence = bar(page).getByText(/rata-rata/)
  await expect(sentence).toContainText(`rata-rata ${idm.toFixed(3).replace('.', ',')} (mencakup`)
  await page.reload()
  await waitForShown(page, STEP_4)
  await expect(bar(page)).toContainText('Langkah 4 dari 8')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(bar(page)).toContainText(`averages ${idm.toFixed(3)} (covering`)
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(bar(page)).toContainText('Step 5 of 8')
  await expect(page).toHaveURL(/bahasa=en/)
})

test('the reader may look round and come back to the step @wide', async ({ page, open }) => {
  await open(`/?wilayah=16.07&indikator=idm&tahun=2024&${STORY}&langkah=4`)
  await expect(bar(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /Kembali ke tampilan/ })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Halaman' }).first().getByText('Peringkat').click()
  await expect(bar(page)).toContainText('Langkah 4 dari 8')
  await page.getByRole('button', { name: /Kembali ke tampilan/ }).click()
  await waitForShown(page, STEP_4)
})

test('F shows the full screen, but not while typing', async ({ page, open }) => {
  await open()
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => {
      document.documentElement.dataset['asked'] = 'full'
      return Promise.resolve()
    }
  })
  await page.keyboard.press('/')
  const search = page.getByRole('combobox', { name: 'Cari wilayah atau indikator' })
  await expect(search).toBeFocused()
  await page.keyboard.press('f')
  await expect(search).toHaveValue('f')
  expect(await page.locator('html').getAttribute('data-asked')).toBeNull()
  await page.keyboard.press('Escape')
  // A field that is only hidden still has the focus.
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('f')
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'full')
})

test('a story that does not exist is told, and the view is shown @wide', async ({ page, open }) => {
  await open('/?cerita=tidak-ada&langkah=2')
  await expect(page.getByText(/Sebagian alamat tidak dikenal/)).toContainText('cerita=tidak-ada')
  await expect(bar(page)).toHaveCount(0)
})

for (const theme of ['terang', 'gelap'] as const) {
  test(`is accessible, ${theme} @wide`, async ({ page, open }) => {
    test.setTimeout(300_000)
    await open(`/?${STORY}&langkah=3`)
    await expect(bar(page)).toContainText('Perkiraan')
    if (theme === 'gelap') {
      await page.getByRole('button', { name: 'Pakai tampilan gelap' }).click()
    }
    await expectAccessible(page)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: viewports.phone, hasTouch: true })
  test('the sentence fits and the buttons are reached', async ({ page, open }) => {
    await open(`/?${STORY}&langkah=4`)
    const box = await bar(page).boundingBox()
    expect(box?.width).toBe(viewports.phone.width)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewports.phone.height)
    await page.getByRole('button', { name: 'Langkah berikutnya' }).tap()
    await expect(bar(page)).toContainText('Langkah 5 dari 8')
  })
})
