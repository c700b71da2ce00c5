import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, meanwhile } from './support/index.ts'
import { publishInstead } from './support/publish-instead.ts'

/** No real figure below the kabupaten has a break, so the seven years of night light get one. */
async function publishBreak(page: Page): Promise<void> {
  const reason = { id: 'Cara hitung baru.', en: 'New method.' }
  const broken = { points: [], breaks: [{ after: '2021', reason }] }
  await publishInstead(page, 'series', { series: { luas_terang: broken } })
}

test.describe('time', () => {
  test('plays to the last year when asked, by keyboard, and never by itself @wide', async ({
    page,
    open,
  }) => {
    await open('/?indikator=luas_terang&tahun=2022')
    const play = page.getByRole('button', { name: 'Putar tahun demi tahun' })
    await expect(play).toBeVisible()
    await meanwhile(page, 2500)
    expect(page.url()).toContain('tahun=2022')
    await play.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Jeda' })).toBeVisible()
    await expect(page).toHaveURL(/tahun=2024/)
    await expect(play).toBeVisible()
  })

  test('shows the change between two years, from and to the address', async ({ page, open }) => {
    await publishBreak(page)
    await open('/?indikator=luas_terang')
    await page.getByRole('button', { name: 'Perubahan antara dua tahun' }).click()
    const legend = page.getByTestId('change-legend')
    await expect(legend).toContainText('2022–2024')
    await expect(page).toHaveURL(/banding=2022/)
    await page.getByLabel('Dibanding').selectOption('2018')
    await expect(legend).toContainText('Tidak sebanding')
    await page.goBack()
    await expect(legend).toContainText('2022–2024')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Tutup perubahan' }).click()
    await expect(legend).toBeHidden()
    expect(page.url()).not.toContain('banding')
  })

  test('puts seven years side by side, on a phone too @wide', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await publishBreak(page)
    await open('/?indikator=luas_terang&bahasa=en')
    await page.getByRole('button', { name: 'All years side by side' }).click()
    const dialog = page.getByTestId('time-dialog')
    await expect(dialog.locator('figure')).toHaveCount(7)
    await expect(dialog.locator('.year-map--broken')).toHaveCount(1)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Show 2021' }).click()
    await expect(page).toHaveURL(/tahun=2021/)
    await expect(dialog).toBeHidden()
  })
})
