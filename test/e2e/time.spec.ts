import { expect, expectAccessible, test } from './support/index.ts'

test.describe('time', () => {
  test('plays to the last year when asked, by keyboard, and never by itself @wide', async ({
    page,
    open,
  }) => {
    await open('/?indikator=penduduk&tahun=2023')
    const play = page.getByRole('button', { name: 'Putar tahun demi tahun' })
    await expect(play).toBeVisible()
    await page.waitForTimeout(2500)
    expect(page.url()).toContain('tahun=2023')
    await play.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Jeda' })).toBeVisible()
    await expect(page).toHaveURL(/tahun=2025/)
    await expect(play).toBeVisible()
  })

  test('shows the change between two years, from and to the address', async ({ page, open }) => {
    await open('/?indikator=kepadatan_penduduk')
    await page.getByRole('button', { name: 'Perubahan antara dua tahun' }).click()
    const legend = page.getByTestId('change-legend')
    await expect(legend).toContainText('2023–2025')
    await expect(page).toHaveURL(/banding=2023/)
    await page.getByLabel('Dibanding').selectOption('2020')
    await expect(legend).toContainText('Tidak sebanding')
    await page.goBack()
    await expect(legend).toContainText('2023–2025')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Tutup perubahan' }).click()
    await expect(legend).toBeHidden()
    expect(page.url()).not.toContain('banding')
  })

  test('puts six years side by side, on a phone too @wide', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/?indikator=kepadatan_penduduk&bahasa=en')
    await page.getByRole('button', { name: 'All years side by side' }).click()
    const dialog = page.getByTestId('time-dialog')
    await expect(dialog.locator('figure')).toHaveCount(6)
    await expect(dialog.locator('.year-map--broken')).toHaveCount(1)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Show 2021' }).click()
    await expect(page).toHaveURL(/tahun=2021/)
    await expect(dialog).toBeHidden()
  })
})
