import { expect, mapOf, test, waitForShown } from './support/index.ts'

test('keys typed while the chooser is on its way are its first letters', async ({ page, open }) => {
  await open()
  // The dialog comes late, as over a slow line on first opening.
  await page.route(/indicator-chooser-[^/]+\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await page.locator('.rail__choose').click()
  await page.keyboard.type('penduduk')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toHaveValue('penduduk')
  await page.keyboard.press('Enter')
  await expect(mapOf(page)).toHaveAttribute('data-shown', /^16\.07\|penduduk\|/)
})

test('a tooltip and what is lit go when the address shows another view', async ({ page, open }) => {
  await open('/?wilayah=16.07.02')
  const box = await mapOf(page).boundingBox()
  if (!box) throw new Error('no map')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.locator('.map-tooltip')).toBeVisible()
  await page.evaluate(() => {
    window.location.hash = '/?wilayah=16.07.20&indikator=ike'
  })
  await waitForShown(page, { region: '16.07.20', indicator: 'ike', period: '2024' })
  await expect(page.locator('.map-tooltip')).toHaveCount(0)
})
