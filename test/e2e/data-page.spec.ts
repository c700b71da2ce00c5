import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { readCatalogue } from '../tools/published-data.ts'
import { expect, expectAccessible, test, viewports } from './support/index.ts'
import { publishInstead } from './support/publish-instead.ts'

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8')
}

const matrixOf = (page: Page) => page.getByRole('grid', { name: /Kelengkapan indikator/ })

test('one indicator is saved as CSV: all regions and years, with source and licence', async ({
  page,
  open,
}) => {
  await open('/data?cari=Indeks Desa Membangun')
  await page.getByText('Indeks Desa Membangun', { exact: true }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh CSV' }).first().click()
  expect((await download).suggestedFilename()).toBe('kabupaten-banyuasin_idm_2026-11.csv')
  const text = await textOf(download)
  expect(text.charCodeAt(0)).toBe(0xfeff)
  const lines = text.slice(1).split('\r\n')
  expect(lines[0]).toBe(
    'kode;nama;tingkat;kecamatan;tahun;nilai;satuan;status;sumber;lisensi;keterangan_nilai',
  )
  // A head, the kabupaten, 21 kecamatan, 313 units, and nothing after the last line end.
  expect(lines).toHaveLength(1 + 335 + 1)
  const sungsang = lines.find((line) => line.startsWith('16.07.02.2004;'))
  expect(sungsang).toContain(';Sungsang IV;desa;Banyuasin II;2024;0,8449;')
  expect(sungsang).toContain('resmi;"Kemendes PDTT, ')
  expect(sungsang).toContain('Data terbuka')
  const kelurahan = lines.find((line) => line.startsWith('16.07.10.1003;'))
  expect(kelurahan).toContain(';2024;;')
  expect(kelurahan).toContain('tidak ada data')
})

test('a cell that a spreadsheet would run is disarmed in the file @wide', async ({
  page,
  open,
}) => {
  const published = readCatalogue()
  const indicators = published.indicators.map((indicator) =>
    indicator.unit.id === 'indeks 0–1'
      ? { ...indicator, unit: { id: '=1+cmd()+123', en: '=1+cmd()+123' } }
      : indicator,
  )
  await publishInstead(page, 'catalogue', { ...published, indicators })
  await open('/data?cari=Indeks Desa Membangun')
  await page.getByText('Indeks Desa Membangun', { exact: true }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh CSV' }).first().click()
  const text = await textOf(download)
  expect(text).toContain(";'=1+cmd()+123;")
  expect(text).not.toMatch(/[;\n]"?[=+@]/)
})

test('the published files are linked, fetched whole and of their kind @wide', async ({
  page,
  open,
}) => {
  await open('/data')
  for (const [name, head] of [
    [/Semua angka CSV/, 'kode,indikator,tahun,nilai,status,sumber\r\n16.07,'],
    [/Kamus data CSV/, 'indikator,komponen,nama,'],
    [/Desa dan kelurahan GeoJSON/, '{"type":"FeatureCollection"'],
    [/Data Package JSON/, '{\n "profile": "data-package"'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    expect((await textOf(download)).startsWith(head), String(name)).toBe(true)
  }
})

test('the matrix reads by keyboard, filters, and shows numbers when asked', async ({
  page,
  open,
}) => {
  await open('/data')
  const matrix = matrixOf(page)
  await expect(matrix.getByRole('columnheader')).toHaveCount(2 + 21)
  const row = matrix.getByRole('row', { name: /^IKE / })
  const betung = row.getByRole('gridcell').nth(5)
  await expect(betung).toHaveText('75')
  await expect(betung.locator('span')).toHaveCSS('opacity', '0')
  await row.getByRole('gridcell').nth(4).focus()
  await page.keyboard.press('ArrowRight')
  await expect(betung).toBeFocused()
  await expect(betung.locator('span')).toHaveCSS('opacity', '1')
  await page.getByRole('button', { name: 'Tampilkan angka' }).click()
  await expect(row.getByRole('gridcell').nth(9).locator('span')).toHaveCSS('opacity', '1')
  const rows = await matrix.getByRole('row').count()
  await page.getByRole('button', { name: 'Hanya yang bolong' }).click()
  expect(await matrixOf(page).getByRole('row').count()).toBeLessThan(rows)
})

for (const [screen, theme] of [
  ['laptop', 'terang'],
  ['phone', 'gelap'],
] as const) {
  const title = `the data page fits the ${screen} and axe finds nothing serious, ${theme}`
  test(`${title} @wide`, async ({ page, open }) => {
    test.setTimeout(300_000)
    await page.setViewportSize(viewports[screen])
    await open(`/data?contoh=ya&tema=${theme}`)
    await page.getByRole('button', { name: 'Tampilkan angka' }).click()
    for (const name of [/sumber menurut umur/, /berisi perkiraan/, /indikator contoh/])
      await page.locator('summary').filter({ hasText: name }).click()
    // One group has every kind of cell; the two thousand others would take axe minutes.
    await expectAccessible(page, ['.coverage-matrix tbody:nth-of-type(n + 2)'])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    // The names stay where they are while the columns pass, but for the gap between cells.
    const name = matrixOf(page).getByRole('rowheader').nth(1)
    const before = (await name.boundingBox())?.x ?? 0
    await matrixOf(page).getByRole('gridcell').nth(22).scrollIntoViewIfNeeded()
    const after = (await name.boundingBox())?.x ?? Infinity
    expect(Math.abs(after - before)).toBeLessThanOrEqual(2)
  })
}
