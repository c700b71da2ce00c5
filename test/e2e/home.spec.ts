import { expectedColour } from './support/expected-colour.ts'
import {
  colourDistance,
  expect,
  mapColourOf,
  mapOf,
  test,
  waitForMapEngine,
  waitForShown,
} from './support/index.ts'

const BANYUASIN_II = '16.07.02'
const SUNGSANG_IV = '16.07.02.2004'
const TANAH_PILIH = '16.07.02.2013'

const shown = (region: string, indicator = 'idm', period = '2024') => ({
  region,
  indicator,
  period,
})

test.describe('the map', () => {
  for (const engine of ['svg', 'maplibre'] as const) {
    test.describe(engine, () => {
      test.use({ engine })
      test('colours each desa by its value and recolours it with the indicator', async ({
        page,
        open,
      }) => {
        await open(`/?wilayah=${BANYUASIN_II}`)
        await waitForMapEngine(page, engine)
        for (const indicator of ['idm', 'ike']) {
          if (indicator !== 'idm') {
            await page.evaluate((hash) => {
              window.location.hash = hash
            }, `/?wilayah=${BANYUASIN_II}&indikator=${indicator}`)
          }
          await waitForShown(page, shown(BANYUASIN_II, indicator))
          for (const code of [SUNGSANG_IV, TANAH_PILIH]) {
            const drawn = await mapColourOf(page, code)
            expect(colourDistance(drawn, expectedColour(indicator, code))).toBeLessThanOrEqual(3)
          }
        }
      })
    })
  }

  test('drills from the kabupaten to a desa and comes back', async ({ page, open }) => {
    await open()
    await page
      .getByRole('button', { name: /^(\d+ )?Banyuasin II\b/ })
      .first()
      .click()
    await waitForShown(page, shown(BANYUASIN_II))
    await expect(page.getByRole('heading', { level: 1, name: 'Banyuasin II' })).toBeVisible()
    await page
      .getByRole('button', { name: /Sungsang IV/ })
      .first()
      .click()
    await waitForShown(page, shown(SUNGSANG_IV))
    expect(page.url()).toContain(`wilayah=${SUNGSANG_IV}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Sungsang IV' })).toBeVisible()

    await page.goBack()
    await waitForShown(page, shown(BANYUASIN_II))
    await page.goBack()
    await waitForShown(page, shown('16.07'))
    await page.goForward()
    await waitForShown(page, shown(BANYUASIN_II))
    await page
      .getByRole('navigation', { name: 'Jenjang wilayah' })
      .getByText('Banyuasin', { exact: true })
      .click()
    await waitForShown(page, shown('16.07'))
  })

  test('is driven by a click, a double click and Esc @wide', async ({ page, open }) => {
    await open(`/?wilayah=${BANYUASIN_II}`)
    const label = mapOf(page).getByText('Tanah Pilih', { exact: true }).first()
    const box = await label.boundingBox()
    if (!box) throw new Error('Tanah Pilih has no label')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await waitForShown(page, shown(TANAH_PILIH))
    await mapOf(page)
      .getByRole('application')
      .or(mapOf(page).locator('[tabindex="0"]'))
      .first()
      .focus()
    await page.keyboard.press('Escape')
    await waitForShown(page, shown(BANYUASIN_II))
    await page.keyboard.press('Escape')
    await waitForShown(page, shown('16.07'))
  })

  test('is driven by the keyboard alone', async ({ page, open }) => {
    await open()
    const map = mapOf(page).locator('[tabindex="0"]').first()
    await map.focus()
    await page.keyboard.press('ArrowDown')
    const spoken = mapOf(page).locator('[aria-live]')
    await expect(spoken).toHaveText(/\S/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/wilayah=16\.07\.\d\d(&|$)/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/wilayah=16\.07\.\d\d\.\d{4}/)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/wilayah=16\.07\.\d\d(&|$)/)
  })
})

test('a link restores exactly what was seen', async ({ page, open }) => {
  const address = `/?wilayah=${BANYUASIN_II}&indikator=luas_terang&tahun=2023&lapisan=sekolah&bahasa=en&tema=gelap`
  await open(address)
  const check = async () => {
    await waitForShown(page, shown(BANYUASIN_II, 'luas_terang', '2023'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('radio', { name: '2023' })).toBeChecked()
    await page.getByRole('button', { name: 'Map layers' }).click()
    await expect(page.getByRole('checkbox', { name: /Schools/ })).toBeChecked()
    expect(decodeURIComponent(page.url())).toContain(address)
  }
  await check()
  await page.reload()
  await check()
})

test('broken addresses show the default and say so', async ({ page, open }) => {
  await open('/?wilayah=99.99&indikator=tidak_ada&tahun=1900')
  await waitForShown(page, shown('16.07'))
  await expect(page.getByText(/Sebagian alamat tidak dikenal/)).toContainText('99.99')
})

test('a component chosen in the panel changes map, charts and address together', async ({
  page,
  open,
}) => {
  await open()
  await page
    .getByRole('button', { name: /Mobilitas/ })
    .first()
    .click()
  await expect(page).toHaveURL(/komponen=mobilitas/)
  await expect(mapOf(page)).toHaveAttribute('data-shown', /jarak_jalan/)
  await expect(page.getByRole('heading', { name: /^Mobilitas/ })).toBeVisible()
})

test('pointing at a class of the legend quiets the other classes', async ({ page, open }) => {
  await open(`/?wilayah=${BANYUASIN_II}`)
  const full = await mapColourOf(page, TANAH_PILIH)
  await page.getByRole('button', { name: /^Mandiri \(/ }).hover()
  await expect
    .poll(async () => colourDistance(await mapColourOf(page, TANAH_PILIH), full))
    .toBeGreaterThan(20)
  expect(
    colourDistance(await mapColourOf(page, SUNGSANG_IV), expectedColour('idm', SUNGSANG_IV)),
  ).toBeLessThanOrEqual(3)
})

test('tablets and low screens cut nothing off: share, map, panel, and figures beside each other', async ({
  page,
  open,
}) => {
  for (const [width, height] of [
    [820, 1180],
    [960, 700],
    [844, 390],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open()
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox()
      if (!box) throw new Error(selector)
      return box
    }
    const share = await boxOf('.header__share')
    expect(share.x + share.width, `share at ${width}`).toBeLessThanOrEqual(width)
    const [map, panel] = [await boxOf('.home__map'), await boxOf('.home__panel')]
    expect(Math.min(map.height, panel.height), `map and panel at ${width}`).toBeGreaterThan(
      height > width ? 400 : height - 130,
    )
    const crossing = await page.locator('.headline__value').evaluateAll((values) => {
      const boxes = values.map((value) => value.getBoundingClientRect())
      const right = values.map((value) =>
        Math.max(...[...value.children].map((child) => child.getBoundingClientRect().right)),
      )
      return boxes.filter((box, index) =>
        boxes.some(
          (other) =>
            other.top === box.top && other.left > box.left && (right[index] ?? 0) > other.left,
        ),
      ).length
    })
    expect(crossing, `figures over each other at ${width}`).toBe(0)
  }
})
