import { readFileSync } from 'node:fs'
import {
  expect,
  expectAccessible,
  mapOf,
  test,
  viewports,
  waitForShown,
  wideUnless,
} from './support/index.ts'

const shown = (region: string, indicator = 'idm', period = '2024') => ({
  region,
  indicator,
  period,
})

test('the search finds Sungsang I to IV, forgives a wrong letter, and goes there', async ({
  page,
  open,
}) => {
  await open()
  await page.keyboard.press('/')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill('sungsang')
  const options = page.getByRole('dialog').getByRole('option')
  await expect(options.nth(3)).toBeVisible()
  const first = await options.allInnerTexts()
  expect(first.slice(0, 4).map((text) => text.split('\n')[0])).toEqual([
    'Sungsang I',
    'Sungsang II',
    'Sungsang III',
    'Sungsang IV',
  ])
  await field.fill('desa sunsang 4')
  await expect(options.first()).toContainText('Sungsang IV')
  await page.keyboard.press('Enter')
  await waitForShown(page, shown('16.07.02.2004'))
})

test('a new kelurahan is found, is on the map, and says that its boundary is new', async ({
  page,
  open,
}) => {
  await open()
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('betung selatan')
  await expect(page.getByRole('dialog').getByRole('option').first()).not.toContainText(
    'batas belum tersedia',
  )
  await page.keyboard.press('Enter')
  await waitForShown(page, shown('16.07.05.1022'))
  await expect(page.getByRole('heading', { level: 1, name: 'Betung Selatan' })).toBeVisible()
  await expect(page.getByText(/kode 16\.07\.05\.1022; batas berubah 2026/)).toBeVisible()
})

test('an indicator is chosen by text and the map follows', async ({ page, open }) => {
  await open()
  await page.getByRole('button', { name: 'Ganti indikator' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('listrik')
  await page.keyboard.press('Enter')
  await waitForShown(page, shown('16.07', 'listrik', '2021'))
  await expect(page).toHaveURL(/indikator=listrik/)
})

test('English is complete enough to leave no Indonesian word of the frame behind', async ({
  page,
  open,
}) => {
  await open()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Ranking' }).first()).toBeVisible()
  const words = await page.locator('body').innerText()
  for (const word of ['Peringkat', 'Legenda', 'Tidak ada', 'tertinggal', 'Penduduk', 'Skor']) {
    expect(words).not.toContain(word)
  }
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
})

test('the ranking lists every unit, filters, sorts and downloads what it shows', async ({
  page,
  open,
}) => {
  await open('/peringkat?indikator=idm')
  const rows = page.getByRole('row')
  // 313 units, a row of heads and one of the whole kabupaten.
  await expect(rows).toHaveCount(315)
  await page.getByRole('searchbox').first().fill('sungsang')
  // Sungsang I to IV, Marga, Muara and Rimau Sungsang.
  await expect(rows).toHaveCount(2 + 7)
  await expect(page).toHaveURL(/cari=sungsang/)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV/ }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file.charCodeAt(0)).toBe(0xfeff)
  expect(file).toContain('16.07.02.2004;Sungsang IV')
  expect(file).toContain(';0,8449;')
  expect(file).toContain('resmi')
})

test('the catalogue names definition, source and method of an indicator', async ({
  page,
  open,
}) => {
  await open('/data?cari=Indeks Desa Membangun')
  const entry = page
    .getByRole('group')
    .filter({ hasText: /^Indeks Desa Membangun/ })
    .first()
  await expect(entry.getByText(/Kemendes/)).toHaveCount(0)
  await entry.getByText('Indeks Desa Membangun', { exact: true }).first().click()
  await expect(entry.getByText(/Kemendes/).first()).toBeVisible()
  await expect(page.getByText(/P5/).first()).toBeVisible()
})

test('a phone shows the map first and the panel as a sheet', async ({ page, open }) => {
  await page.setViewportSize(viewports.phone)
  await open('/?wilayah=16.07.02')
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  const map = await mapOf(page).boundingBox()
  expect(map?.height).toBeGreaterThan(330)
  await page.getByRole('button', { name: 'Perbesar panel' }).click()
  await expect(page.getByRole('button', { name: 'Perkecil panel' })).toBeVisible()
  await page
    .getByRole('button', { name: /Mobilitas/ })
    .first()
    .click()
  await expect(mapOf(page)).toHaveAttribute('data-shown', /16\.07\.02\|jarak_jalan/)
})

test('sample figures are marked wherever they are shown', async ({ page, open }) => {
  await open('/?wilayah=16.07.02.2004&indikator=jalan_mantap_persen&contoh=ya')
  await expect(page.getByText('Contoh', { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Peringkat' }).first().click()
  await expect(page.getByText('Contoh', { exact: true }).first()).toBeVisible()
})

test('a failing data file is named, and trying again mends the page @wide', async ({ page }) => {
  await page.route(/values\.[0-9a-f]+\.json/, (route) => route.fulfill({ body: '{"values":' }))
  await page.goto('/#/')
  await expect(page.getByRole('alert').first()).toContainText(
    /angka indikator terpotong\. values\.[0-9a-f]+\.json/,
    {
      timeout: 30_000,
    },
  )
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true')
  await page.unroute(/values\.[0-9a-f]+\.json/)
  await page.getByRole('button', { name: 'Coba lagi' }).first().click()
  await waitForShown(page, shown('16.07'))
})

for (const [screen, theme] of [
  ['wall', 'terang'],
  ['laptop', 'gelap'],
  ['kiosk', 'gelap'],
  ['phone', 'terang'],
] as const) {
  for (const address of ['/?wilayah=16.07.02.2004', '/peringkat?tingkat=kecamatan', '/data']) {
    // Axe takes long: the map page on the phone, and in the dark on the laptop, tells the most.
    const isTelling = ['laptop', 'phone'].includes(screen) && address.startsWith('/?')
    const title = `axe finds nothing serious at ${address} on the ${screen}, ${theme}`
    test(wideUnless(isTelling, title), async ({ page, open }) => {
      test.setTimeout(180_000)
      await page.setViewportSize(viewports[screen])
      await open(`${address}${address.includes('?') ? '&' : '?'}tema=${theme}`)
      // The matrix of `/data` repeats itself two thousand times.
      await expectAccessible(page, ['.coverage-matrix tbody:nth-of-type(n + 2)'])
    })
  }
}
