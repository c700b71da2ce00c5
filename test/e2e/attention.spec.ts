import { readRegions, readValues } from '../tools/published-data.ts'
import { expect, expectAccessible, test, waitForShown } from './support/index.ts'

test.describe('what needs attention', () => {
  test('three desa are named on the first screen, and the list says why and against whom', async ({
    page,
    open,
  }) => {
    await open('/')
    const line = page.getByTestId('attention-line')
    await expect(line.getByRole('button')).toHaveCount(4)
    await line.getByRole('button', { name: 'Lihat daftar' }).click()
    await page.getByLabel('Bidang').selectOption({ label: 'Akses kesehatan' })
    // The map follows the field.
    await waitForShown(page, { region: '16.07', indicator: 'faskes_per_1000', period: '2021' })

    const list = page.getByTestId('attention')
    const first = list.getByRole('listitem').first()
    const row = first.getByRole('row').filter({ hasText: 'Faskes' })
    const name = (await first.getByRole('button').first().locator('b').textContent()) ?? ''
    const { value, rank } = standingOf(name, 'faskes_per_1000', '2021')
    await expect(row).toContainText(
      value.toLocaleString('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    )
    await expect(row).toContainText(`ke-${rank} dari 305`)
    expect(rank).toBeGreaterThan((305 * 4) / 5)

    await first.getByRole('button').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await page.goBack()
    await expect(list).toBeVisible()
    await page.goBack()
    await expect(list).toBeHidden()
  })

  test('is there by its address, in English, on a phone, for everyone @wide', async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/?panel=perhatian&tingkat=kecamatan&bahasa=en')
    const list = page.getByTestId('attention')
    await expect(list.getByLabel('Level')).toHaveValue('kecamatan')
    await expect(list.getByRole('listitem').first()).toContainText('in the worst fifth')
    await expectAccessible(page)
  })
})

/** From the published files alone; 1 is the highest value. */
function standingOf(name: string, indicator: string, period: string) {
  const { regions } = readRegions()
  const column = readValues(indicator, period)
  const known = regions.flatMap((region, position) => {
    const value = column[position] ?? null
    return region.level === 'desa' && value !== null ? [{ name: region.name, value }] : []
  })
  const own = known.find((entry) => entry.name === name)
  if (!own) throw new Error(`${name} has no ${indicator}.`)
  return { value: own.value, rank: 1 + known.filter(({ value }) => value > own.value).length }
}
