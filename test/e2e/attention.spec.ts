import { expect, expectAccessible, test } from './support/index.ts'

test.describe('what needs attention', () => {
  test('the line names who is behind, and the list says why and against whom', async ({
    page,
    open,
  }) => {
    await open('/?bobot=porsi')
    const line = page.getByTestId('attention-line')
    await line.getByRole('button', { name: 'Lihat daftar' }).click()
    const list = page.getByTestId('attention')
    await page.getByLabel('Tingkat').selectOption({ label: 'Desa' })
    await page.getByLabel('Bidang').selectOption({ label: 'Akses kesehatan' })
    const first = list.getByRole('listitem').first()
    await expect(first.getByRole('table')).toBeVisible()
    await expect(first).toContainText(/nilai \d+ dari 100/)
    const name = (await first.getByRole('button').first().locator('b').textContent()) ?? ''

    await first.getByRole('button').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      name.replace(/^(Desa|Kel\.) /, ''),
    )
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
    await expect(list.getByRole('listitem').first()).toContainText('combined score')
    await expectAccessible(page)
  })
})
