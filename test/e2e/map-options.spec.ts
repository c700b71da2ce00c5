import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { classify } from '../../src/domain/classification-choice.ts'
import { classOf } from '../../src/domain/classification.ts'
import { bivariateColor } from '../../src/ui/bivariate-palette.ts'
import { rampColors } from '../../src/ui/palette.ts'
import { readIndicators, readSamples, readRegions, readValue } from '../tools/published-data.ts'
import {
  colourDistance,
  expect,
  expectAccessible,
  mapColourOf,
  mapOf,
  test,
  viewports,
  wideUnless,
  waitForMapEngine,
} from './support/index.ts'

const BANYUASIN_II = '16.07.02'
const SUNGSANG_IV = '16.07.02.2004'
const TANAH_PILIH = '16.07.02.2013'
const DESA = readRegions().regions.filter(({ level }) => level === 'desa')

function valuesOf(indicatorId: string): readonly (number | null)[] {
  const period =
    readIndicators()
      .find(({ id }) => id === indicatorId)
      ?.periods.at(-1) ?? ''
  return DESA.map(({ code }) => readValue(indicatorId, period, code))
}

/** The colour a desa must have under quantiles, from the published values. */
function quantileColour(code: string, classCount: number): string {
  const { edges } = classify(valuesOf('idm'), { method: 'quantile', classCount, own: [] })
  const value = valuesOf('idm')[DESA.findIndex((region) => region.code === code)]
  const colors = rampColors('cool', 'light', edges.length + 1)
  return colors[classOf(value ?? 0, edges)] ?? ''
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lapisan peta' }).click()
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

test.describe('classes', () => {
  for (const engine of ['svg', 'maplibre'] as const) {
    test.describe(engine, () => {
      test.use({ engine })
      const title = `by address: the map has the colours of the quantiles, ${engine}`
      test(wideUnless(engine === 'svg', title), async ({ page, open }) => {
        await open(`/?wilayah=${BANYUASIN_II}&kelas=kuantil:7`)
        await waitForMapEngine(page, engine)
        await expect(mapOf(page)).toHaveAttribute('data-shown', /\|kuantil:7$/)
        for (const code of [SUNGSANG_IV, TANAH_PILIH]) {
          const drawn = await mapColourOf(page, code)
          expect(colourDistance(drawn, quantileColour(code, 7))).toBeLessThanOrEqual(3)
        }
      })
    })
  }

  test('by hand: methods, own edges with their errors in words, back to the published', async ({
    page,
    open,
  }) => {
    await open('/')
    await page.getByRole('button', { name: 'Ubah pembagian kelas' }).click()
    const editor = page.getByTestId('class-editor')
    await editor.getByRole('radio', { name: /Selang sama/ }).check()
    await editor.getByRole('combobox').selectOption('4')
    await expect(page).toHaveURL(/kelas=sama:4/)
    await expect(editor.locator('[data-edge]')).toHaveCount(3)

    await editor.getByRole('radio', { name: /Batas sendiri/ }).check()
    await editor.getByRole('textbox', { name: 'Batas 1' }).fill('0,66')
    await expect(page).toHaveURL(/kelas=batas:0,66;/)
    await editor.getByRole('textbox', { name: 'Batas 2' }).fill('enam')
    await expect(editor.getByRole('alert')).toHaveText(/Batas 2 bukan angka/)
    await editor.getByRole('textbox', { name: 'Batas 2' }).fill('0,5')
    await expect(editor.getByRole('alert')).toHaveText(/Batas 2 harus lebih besar/)
    await expect(page).toHaveURL(/kelas=batas:0,66;/)
    await expectAccessible(page)

    await editor.getByRole('radio', { name: /Bawaan/ }).check()
    await expect(page).not.toHaveURL(/kelas=/)
    await page.keyboard.press('Escape')
    await expect(editor).toHaveCount(0)
  })

  test('reach the ranking table, and end with their indicator where they are own @wide', async ({
    page,
    open,
  }) => {
    await open('/peringkat?kelas=batas:0,7')
    const filter = page.getByRole('group', { name: /kelas/i }).first()
    await expect(filter.getByRole('button', { name: /^0,7–/ })).toBeVisible()
    await open('/?kelas=batas:0,7')
    await page
      .getByRole('button', { name: /Mobilitas/ })
      .first()
      .click()
    await expect(page).not.toHaveURL(/kelas=/)
  })

  test('that mean nothing are told @wide', async ({ page, open }) => {
    await open('/?kelas=batas:x&dengan=tidak_ada')
    await expect(page.getByText(/Sebagian alamat tidak dikenal/)).toContainText('kelas=batas:x')
  })
})

test.describe('two indicators', () => {
  test('by address: nine colours, the scatter plot linked both ways, words of caution @wide', async ({
    page,
    open,
  }) => {
    await open(`/?wilayah=${BANYUASIN_II}&dengan=ike`)
    await expect(mapOf(page)).toHaveAttribute('data-shown', /\|ike$/)
    const thirds = (id: string) =>
      classify(valuesOf(id), { method: 'quantile', classCount: 3, own: [] }).edges
    const place = DESA.findIndex(({ code }) => code === SUNGSANG_IV)
    const [column, row] = ['idm', 'ike'].map((id) =>
      classOf(valuesOf(id)[place] ?? 0, thirds(id)),
    ) as [number, number]
    const expected = bivariateColor(3 * row + column, 'light')
    expect(colourDistance(await mapColourOf(page, SUNGSANG_IV), expected)).toBeLessThanOrEqual(3)

    const section = page.getByTestId('pair-section')
    await expect(section).toContainText('bukan berarti yang satu menyebabkan')
    const plot = section.getByRole('application')
    await plot.focus()
    await page.keyboard.press('ArrowRight')
    const code = await section.locator('[data-marked]').getAttribute('data-marked')
    await expect(mapOf(page).locator('[data-outline="hovered"]')).toHaveAttribute(
      'data-code',
      code ?? '',
    )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`wilayah=${code ?? 'none'}.*dengan=ike`))
    await expectAccessible(page)
  })

  test('by hand: chosen from the menu, the legend by keyboard, ended again', async ({
    page,
    open,
  }) => {
    await open('/')
    await openMenu(page)
    await page.getByRole('button', { name: 'Bandingkan dengan indikator lain' }).click()
    await page.getByRole('dialog').getByRole('combobox').fill('ketahanan ekonomi')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/dengan=/)
    const legend = page.getByTestId('pair-legend')
    await legend.locator('[data-class="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect(legend.locator('[data-class="4"]')).toBeFocused()
    const turn = legend.getByRole('button', { name: 'Putar legenda' })
    await turn.click()
    await expect(turn).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'Kembali ke grafik' }).click()
    await expect(legend).toHaveCount(0)
    await expect(page).not.toHaveURL(/dengan=/)
  })
})

test.describe('pictures', () => {
  test('the map as SVG stands alone: title, source, every desa, nothing that runs', async ({
    page,
    open,
  }) => {
    await open('/?kelas=kuantil:4')
    await openMenu(page)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh peta sebagai SVG' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('idm-2024-kabupaten-banyuasin.svg')
    const svg = await textOf(download)
    // In an empty page, which has no policy: ours lets no text become a document.
    const empty = await page.context().newPage()
    const found = await empty.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        errors: parsed.querySelectorAll('parsererror').length,
        title: parsed.querySelector('svg > title')?.textContent,
        words: [...parsed.querySelectorAll('svg > text')].map((node) => node.textContent),
        units: parsed.querySelectorAll('path[data-code]').length,
        foreign: parsed.querySelectorAll('script, foreignObject, image, [href], [onload]').length,
        watermarks: parsed.querySelectorAll('[data-watermark]').length,
      }
    }, svg)
    expect(found).toMatchObject({ errors: 0, foreign: 0, watermarks: 0 })
    expect(found.title).toBe('Indeks Desa Membangun')
    expect(found.words.join(' ')).toMatch(/2024.*Resmi.*Sumber: Kemendes PDTT.*kelas=kuantil:4/)
    const drawn = new Set(svg.match(/data-code="[\d.]+"/g))
    expect(found.units).toBe(drawn.size)
    expect(found.units).toBeGreaterThanOrEqual(288)
  })

  test('the map as PNG has the colours of the ramp @wide', async ({ page, open }) => {
    await open('/')
    await openMenu(page)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh peta sebagai PNG' }).click()
    const image = PNG.sync.read(readFileSync(await (await waiting).path()))
    expect(image.width).toBe(3200)
    const colours = new Map<string, number>()
    for (let at = 0; at < image.data.length; at += 4 * 97) {
      const hex = `#${image.data.subarray(at, at + 3).toString('hex')}`
      colours.set(hex, (colours.get(hex) ?? 0) + 1)
    }
    // No desa of Banyuasin is in the two lowest bands.
    for (const colour of rampColors('cool', 'light').slice(2))
      expect(colours.get(colour) ?? 0).toBeGreaterThan(100)
  })

  test('sample data carry their watermark across', async ({ page, open }) => {
    const sample = readSamples().indicators.find(({ levels }) => levels.includes('desa'))
    await open(`/?indikator=${sample?.id ?? 'none'}&contoh=ya`)
    await openMenu(page)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh peta sebagai SVG' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^contoh-/)
    expect(await textOf(download)).toContain('CONTOH – bukan data resmi')
  })

  test('every chart of the panel as SVG and PNG names title and source @wide', async ({
    page,
    open,
  }) => {
    await open('/?wilayah=16.07.07&indikator=penduduk')
    // The last of the three to come.
    await expect(page.getByText(/^Penduduk \(BPS\) .*naik/)).toBeVisible()
    await page.getByRole('button', { name: 'Unduh grafik' }).click()
    const rows = page.getByRole('group', { name: 'Unduh grafik' })
    const buttons = rows.getByRole('button', { name: /^Unduh sebagai SVG: / })
    // Ranking, distribution, trend.
    await expect(buttons).toHaveCount(3)
    for (const [index, button] of (await buttons.all()).entries()) {
      const name = (await button.getAttribute('aria-label')) ?? ''
      const vector = page.waitForEvent('download')
      await button.click()
      const svg = await textOf(await vector)
      expect(svg, name).toMatch(/<title>[^<]{8,}/)
      // The estimate of the desa, and the series of the kabupaten by another publisher.
      const isSeries = index === 2
      expect(svg, name).toMatch(isSeries ? /Sumber: BPS/ : /Sumber: Ditjen Dukcapil/)
      expect(svg.includes('Perkiraan'), name).toBe(!isSeries)
      expect(svg.match(/<(rect|path|circle|line)/g)?.length, name).toBeGreaterThan(5)
      expect(svg, name).not.toContain('<script')
      const raster = page.waitForEvent('download')
      await rows
        .getByRole('button', { name: /^Unduh sebagai PNG: / })
        .nth(index)
        .click()
      const image = PNG.sync.read(readFileSync(await (await raster).path()))
      const colours = new Set<number>()
      for (let at = 0; at < image.data.length; at += 4 * 13)
        colours.add(image.data.readUInt32BE(at))
      expect(image.width, name).toBeGreaterThan(600)
      expect(colours.size, name).toBeGreaterThan(8)
    }
  })
})

test('tourism sites stand on the map, hollow without coordinates, and tell what is known', async ({
  page,
  open,
}) => {
  await open('/?lapisan=wisata')
  const marks = mapOf(page).locator('[data-site]')
  await expect(marks.first()).toBeVisible()
  await expect(marks.first()).toHaveAccessibleName(/tanpa koordinat; digambar di tengah/)
  await marks.first().focus()
  await expect(mapOf(page).locator('.map-tooltip')).toContainText('pengunjung')
  await openMenu(page)
  await expect(page.getByRole('checkbox', { name: /Wisata/ })).toBeChecked()
  await expect(page.getByText(/tempat tanpa letak di peta/)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: viewports.phone, hasTouch: true })
  test('the choice of classes comes from below and leaves the map in sight @wide', async ({
    page,
    open,
  }) => {
    await open('/')
    await openMenu(page)
    await page.getByRole('button', { name: 'Pembagian kelas' }).click()
    const editor = page.getByTestId('class-editor')
    await editor.getByRole('radio', { name: /Kuantil/ }).check()
    await expect(page).toHaveURL(/kelas=kuantil:5/)
    const box = await editor.boundingBox()
    expect(box?.y ?? 0).toBeGreaterThan(250)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
  })
})
