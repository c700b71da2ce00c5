import { expect, expectAccessible, test, meanwhile } from './support/index.ts'

test.describe('targets', () => {
  test('stand beside the indicator with icon, word and badge, and judge nothing while they are samples', async ({
    page,
    open,
  }) => {
    await open('/?indikator=sinyal_4g&contoh=ya')
    const line = page.getByTestId('target-line')
    await expect(line).toContainText('Target 2029: 95,0%')
    await expect(line).toContainText('Contoh, tidak dinilai')
    await expect(line).not.toContainText(/per tahun/)
    await expect(line).toContainText('Contoh')
    await expect(page.locator('.ranking__target')).toBeVisible()
  })

  test('a kabupaten series opens with its line, target and years @wide', async ({ page, open }) => {
    await open('/?indikator=ike&contoh=ya')
    await page.getByRole('tab', { name: /^Indikator/ }).click()
    await page
      .getByRole('button', { name: 'Deret dan keterangan Penduduk miskin', exact: true })
      .click()
    const details = page.locator('.series-details')
    await expect(details.getByTestId('target-line')).toContainText('Target 2029')
    await expect(details.locator('.trend__target')).toBeVisible()
    await expect(details.getByRole('row').filter({ hasText: '2025' })).toContainText('8,48')
    await expectAccessible(page)
  })

  test('the method is on the data page with its source, in English too', async ({ page, open }) => {
    await open('/data?contoh=ya&bahasa=en')
    const section = page.getByRole('region', { name: 'Targets', exact: true })
    await expect(section).toContainText('open-sdg.readthedocs.io')
    await expect(section.getByRole('row')).not.toHaveCount(0)
    await expect(section).toContainText('Sample')
  })

  test('an indicator without a target has no status @wide', async ({ page, open }) => {
    await open('/?indikator=idm')
    await expect(page.getByRole('tab', { name: 'Grafik' })).toBeVisible()
    await meanwhile(page, 1000)
    await expect(page.getByTestId('target-line')).toHaveCount(0)
  })
})
