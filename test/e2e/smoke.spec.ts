import { expect, test } from './support/index.ts'

test('the first address shows the page in Indonesian', async ({ page, open }) => {
  await open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page).toHaveTitle(/Peta Spasial Banyuasin/)
})
