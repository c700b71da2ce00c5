import type { Page } from '@playwright/test'
import { readIndicators, readValue } from '../tools/published-data.ts'
import { expect, expectAccessible, test, viewports } from './support/index.ts'

const SUNGSANG_IV = '16.07.02.2004'
const SUNGSANG_I = '16.07.02.2001'
const TWO = `/bandingkan?wilayah=${SUNGSANG_IV},${SUNGSANG_I}`

const idmOf = (code: string) => {
  const value = readValue('idm', '2024', code)
  if (value === null) throw new Error(`${code} has no IDM.`)
  return value
}
const idmTable = (page: Page) => page.getByRole('table', { name: /^IDM\b/ })

test('an address puts two regions side by side with their published figures', async ({
  page,
  open,
}) => {
  await open(TWO)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bandingkan wilayah')
  await expect(page.getByText(/tidak dikenal/)).toHaveCount(0)
  const rows = idmTable(page).getByRole('row')
  const printed = (value: number) => value.toFixed(3).replace('.', ',')
  await expect(rows.nth(1)).toContainText(`Sungsang IV${printed(idmOf(SUNGSANG_IV))}`)
  await expect(rows.nth(2)).toContainText(`Sungsang I${printed(idmOf(SUNGSANG_I))}`)
  const gap = (Math.round(1000 * idmOf(SUNGSANG_I)) - Math.round(1000 * idmOf(SUNGSANG_IV))) / 1000
  await expect(rows.nth(2)).toContainText(`${gap < 0 ? '−' : '+'}${printed(Math.abs(gap))}`)
  // The pictures: one line a region in the radar, one map a region.
  await expect(page.getByTestId('map')).toHaveCount(2)
  await expect(page.locator('.recharts-radar')).toHaveCount(2)
  for (const name of ['Sungsang IV', 'Sungsang I'])
    await expect(
      page.getByRole('img', { name: new RegExp(`Peta .*sekitar ${name}$`) }),
    ).toBeVisible()
})

test('a kilometre is as long on every map, until each is fitted to its region @wide', async ({
  page,
  open,
}) => {
  await open('/bandingkan?wilayah=16.07.03,16.07.20')
  const zooms = () =>
    page
      .getByTestId('map')
      .evaluateAll((maps) => maps.map((map) => map.dataset['camera']?.split(',')[2]))
  await expect.poll(async () => new Set(await zooms()).size).toBe(1)
  const bars = await page
    .locator('.map-scale__bar')
    .evaluateAll((nodes) =>
      nodes.map(
        (node) => `${node.getBoundingClientRect().width} ${node.parentElement?.textContent}`,
      ),
    )
  expect(new Set(bars).size).toBe(1)
  await page.getByRole('combobox', { name: 'Skala peta' }).selectOption('Skala pas wilayah')
  await expect.poll(async () => new Set(await zooms()).size).toBe(2)
})

test('regions are added by search and by likeness, replaced and removed; back undoes it @wide', async ({
  page,
  open,
}) => {
  await open(TWO)
  await page.getByRole('button', { name: 'Tambah wilayah' }).click()
  await page.getByRole('combobox', { name: /Cari wilayah/ }).fill('talang kelapa')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/wilayah=16\.07\.02\.2004,16\.07\.02\.2001,16\.07\.10(&|$)/)
  await page
    .getByRole('button', { name: /^Tambahkan / })
    .first()
    .click()
  await expect(page.getByTestId('map')).toHaveCount(4)
  await expect(page.getByRole('button', { name: 'Tambah wilayah' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByTestId('map')).toHaveCount(3)
  await page.getByRole('button', { name: 'Keluarkan Sungsang IV' }).click()
  await expect(page).toHaveURL(/wilayah=16\.07\.02\.2001,16\.07\.10(&|$)/)
  await page.getByRole('button', { name: 'Ganti Talang Kelapa' }).click()
  await page.getByRole('combobox', { name: /pengganti/ }).fill('16.07.05')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/wilayah=16\.07\.02\.2001,16\.07\.05(&|$)/)
  await page.reload()
  await expect(page.getByTestId('map')).toHaveCount(2)
})

test('indicator and year of the maps, and the reference, are in the address @wide', async ({
  page,
  open,
}) => {
  await open(`${TWO}&indikator=penduduk&tahun=2024&acuan=rata`)
  await expect(page.getByRole('combobox', { name: 'Tahun' })).toHaveValue('2024')
  await expect(page.getByTestId('map').first()).toHaveAttribute(
    'data-shown',
    `${SUNGSANG_IV}|penduduk|2024`,
  )
  await expect(idmTable(page).getByRole('caption')).toContainText(/rata-rata 0,\d{3}/)
  await page.getByRole('combobox', { name: 'Selisih dari' }).selectOption('Sungsang I')
  await expect(page).toHaveURL(/acuan=16\.07\.02\.2001/)
  await page.getByRole('button', { name: 'Tampilkan IDM pada peta' }).click()
  await expect(page).toHaveURL(/indikator=idm/)
  await expect(page.getByTestId('map').nth(1)).toHaveAttribute(
    'data-shown',
    `${SUNGSANG_I}|idm|2024`,
  )
})

test('unknown and doubled regions are told, one region asks for another @wide', async ({
  page,
  open,
}) => {
  await open(`/bandingkan?wilayah=${SUNGSANG_IV},99.99,${SUNGSANG_IV}`)
  await expect(page.getByText(/Tidak ikut dibandingkan/)).toContainText(`99.99, ${SUNGSANG_IV}`)
  await expect(page.getByText(/Sebagian alamat/)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /belum punya pembanding/ })).toBeVisible()
  await page.getByRole('button', { name: /wilayah dan induknya/ }).click()
  await expect(page).toHaveURL(/wilayah=16\.07\.02\.2004,16\.07\.02,16\.07(&|$)/)
  await expect(page.getByText(/berbeda tidak dibandingkan/).first()).toBeVisible()
})

test('the page is reached from a region and left with the first region kept @wide', async ({
  page,
  open,
}) => {
  await open(`/?wilayah=${SUNGSANG_IV}`)
  await page.getByRole('button', { name: 'Bandingkan Sungsang IV' }).click()
  await expect(page).toHaveURL(/#\/bandingkan\?wilayah=16\.07\.02\.2004$/)
  await page
    .getByRole('button', { name: /^Tambahkan / })
    .first()
    .click()
  await expect(page.getByTestId('map')).toHaveCount(2)
  await page.getByRole('navigation', { name: 'Halaman' }).first().getByText('Peta').click()
  await expect(page).toHaveURL(/#\/\?wilayah=16\.07\.02\.2004$/)
})

test('what is compared is downloaded with source and status @wide', async ({ page, open }) => {
  await open(TWO)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^bandingkan-wilayah_sungsang-iv_sungsang-i_.*\.csv$/)
  const stream = await file.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').split('\r\n')
  const line = lines.find((one) => one.startsWith(SUNGSANG_IV) && one.includes(';idm;'))
  expect(line).toContain(`;idm;${String(idmOf(SUNGSANG_IV)).replace('.', ',')};`)
  expect(line).toContain(';2024;resmi;')
  expect(readIndicators().some(({ id }) => id === 'idm')).toBe(true)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`is accessible, in English too (${scheme}) @wide`, async ({ page, open }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ colorScheme: scheme })
    await open(`${TWO.replace(SUNGSANG_I, '16.07.10')},16.07&bahasa=en&acuan=rata`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare regions')
    await expect(page.locator('.recharts-radar')).toHaveCount(3)
    await expectAccessible(page)
  })
}

test('a keyboard alone adds and removes a region @wide', async ({ page, open }) => {
  await open(TWO)
  await page.getByRole('button', { name: 'Tambah wilayah' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('betung')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('map')).toHaveCount(3)
  await page.getByRole('button', { name: /^Keluarkan Sungsang I$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('map')).toHaveCount(2)
})

test.describe('on a phone', () => {
  test.use({ viewport: viewports.phone, hasTouch: true })
  test('four regions fit the width @wide', async ({ page, open }) => {
    await open(`/bandingkan?wilayah=${SUNGSANG_IV},16.07.21,16.07.10,16.07`)
    await expect(page.getByTestId('map')).toHaveCount(4)
    const width = await page.evaluate(() => {
      const scroller = document.querySelector('.compare-page')
      return scroller ? scroller.scrollWidth - scroller.clientWidth : null
    })
    expect(width).toBe(0)
    const tab = page.getByRole('navigation', { name: 'Halaman' }).last()
    await expect(tab.getByRole('link', { name: 'Bandingkan' })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })
})
