import { readdirSync, readFileSync } from 'node:fs'
import { readSample } from '../tools/published-data.ts'
import { expectAccessible, expect, test, viewports } from './support/index.ts'

const SUNGSANG_IV = '16.07.02.2004'
const NEW_KELURAHAN = '16.07.10.1024'

/** A published figure, read from the file that the page reads. */
function published(indicator: string, period: string, code: string): number {
  const read = (role: string): unknown => {
    const file = readdirSync('public/data').find((name) => name.startsWith(`${role}.`))
    return JSON.parse(readFileSync(`public/data/${file ?? role}`, 'utf8'))
  }
  const { regions } = read('regions') as { regions: { code: string }[] }
  const { values } = read('values') as {
    values: Record<string, Record<string, (number | null)[]>>
  }
  const at = regions.findIndex((region) => region.code === code)
  const value = values[indicator]?.[period]?.[at]
  if (typeof value !== 'number') throw new Error(`${indicator} ${period} ${code}: not published`)
  return value
}

const number = (text: string) => Number(text.replaceAll('.', '').replace('−', '-').replace('+', ''))

test('opens by its address and shows what is published', async ({ page, open }) => {
  await open(`/profil/${SUNGSANG_IV}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Desa Sungsang IV' })).toBeVisible()
  await expect(page).toHaveTitle(/Sungsang IV/)
  const figures = page.getByRole('region', { name: 'Angka utama' })
  await expect(figures).toContainText(
    published('penduduk', '2024', SUNGSANG_IV).toLocaleString('id-ID'),
  )
  await expect(figures).toContainText(published('tps', '2024', SUNGSANG_IV).toLocaleString('id-ID'))
  await expect(page.getByRole('img', { name: /Letak Sungsang IV/ })).toBeVisible()
})

test('the waterfall adds up as it is drawn', async ({ page, open }) => {
  await open(`/profil/${SUNGSANG_IV}?contoh=ya`)
  const drawn = await page.locator('.waterfall .chart-text--strong').allTextContents()
  const [start = 0, ...rest] = drawn.map(number)
  expect(rest).toHaveLength(5)
  const end = rest.pop()
  expect(start + rest.reduce((sum, part) => sum + part, 0)).toBe(end)
  expect(rest).toEqual([
    readSample('mutasi_lahir', '2025', SUNGSANG_IV),
    -readSample('mutasi_mati', '2025', SUNGSANG_IV),
    readSample('mutasi_datang', '2025', SUNGSANG_IV),
    -readSample('mutasi_pindah', '2025', SUNGSANG_IV),
  ])
  await expect(page.locator('.waterfall').getByText('Contoh', { exact: true })).toBeVisible()
})

test('is reached from the map and leads to other regions', async ({ page, open }) => {
  await open(`/?wilayah=${SUNGSANG_IV}`)
  await page.getByRole('link', { name: 'Profil Sungsang IV' }).click()
  await expect(page).toHaveURL(new RegExp(`/profil/${SUNGSANG_IV}`))
  await page.getByRole('navigation', { name: 'Jenjang wilayah' }).getByText('Banyuasin II').click()
  const heading = page.getByRole('heading', { level: 1, name: 'Kecamatan Banyuasin II' })
  await expect(heading).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Desa Sungsang IV' })).toBeVisible()
})

test('is read and driven by the keyboard alone', async ({ page, open }) => {
  await open(`/profil/${SUNGSANG_IV}?contoh=ya`)
  const table = page.getByRole('button', { name: /^Tampilkan sebagai tabel: Mutasi/ })
  await table.focus()
  await page.keyboard.press('Enter')
  await expect(table).toHaveAttribute('aria-pressed', 'true')
  await expect(
    page.getByRole('table', { name: /Mutasi penduduk Sungsang IV, 2025/ }),
  ).toBeInViewport()
  const period = page.getByRole('combobox', { name: 'Masa mutasi' })
  await period.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('table', { name: 'Mutasi penduduk Sungsang IV, 2024' })).toHaveCount(
    1,
  )
})

test('speaks English, and keeps it on the way @wide', async ({ page, open }) => {
  await open(`/profil/${SUNGSANG_IV}?bahasa=en`)
  await expect(page.getByRole('heading', { level: 2, name: 'Road condition' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Levels of regions' })
    .getByText('Banyuasin II')
    .click()
  await expect(page).toHaveURL(/\/profil\/16\.07\.02\?bahasa=en/)
  await expect(page.getByRole('heading', { level: 2, name: 'Health' })).toBeVisible()
})

test('offers the figures of the region as a file @wide', async ({ page, open }) => {
  await open(`/profil/${SUNGSANG_IV}`)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^16-07-02-2004_sungsang-iv_/)
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain(`;idm;`)
  expect(text).toContain('0,8449')
})

for (const [name, address] of [
  ['a desa', `/profil/${SUNGSANG_IV}`],
  ['a new kelurahan', `/profil/${NEW_KELURAHAN}?tema=gelap`],
  ['the kabupaten', '/profil'],
] as const) {
  test(`${name} is accessible @wide`, async ({ page, open }) => {
    test.slow()
    await open(address)
    await expect(page.getByRole('heading', { level: 2, name: 'Kesehatan' })).toBeVisible()
    await expectAccessible(page)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: viewports.phone, hasTouch: true })

  test('nothing is wider than the screen, and the tabs have room', async ({ page, open }) => {
    for (const [address, name] of [
      [`/profil/${SUNGSANG_IV}`, 'Desa Sungsang IV'],
      ['/profil/16.07', 'Kabupaten Banyuasin'],
      [`/profil/${NEW_KELURAHAN}`, 'Kelurahan Sukajadi Timur'],
    ] as const) {
      await open(address)
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      const main = page.locator('#isi')
      const [wide, room] = await main.evaluate(
        (element) => [element.scrollWidth, element.clientWidth] as const,
      )
      expect(wide).toBeLessThanOrEqual(room)
    }
    const tabs = page.locator('.tab-bar a')
    await expect(tabs).toHaveCount(5)
    for (const tab of await tabs.all()) {
      const [wide, room] = await tab.evaluate(
        (element) => [element.scrollWidth, element.clientWidth] as const,
      )
      expect(wide).toBeLessThanOrEqual(room)
    }
  })
})
