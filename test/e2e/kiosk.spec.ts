import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { readKiosk, readValue } from '../tools/published-data.ts'
import { expect, expectAccessible, test, viewports } from './support/index.ts'
import { countPages } from './support/pdf.ts'
import { publishInstead } from './support/publish-instead.ts'

test.use({ viewport: viewports.kiosk, hasTouch: true })

const DESA = '16.07.08.2008'
const TRIAL = '#/kios?diam=2&mundur=3'

const tour = (page: Page) => page.getByRole('main', { name: 'Putaran pembuka' })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const hashOf = (page: Page) => page.evaluate(() => window.location.hash)

async function begin(page: Page): Promise<void> {
  await expect(tour(page)).toBeVisible()
  await button(page, 'Sentuh layar untuk mulai').tap()
  await expect(page.getByRole('heading', { name: 'Cari desa Anda' })).toBeVisible()
}

async function type(page: Page, text: string): Promise<void> {
  const keyboard = page.getByRole('group', { name: 'Papan ketik' })
  for (const letter of text) {
    const name = letter === ' ' ? 'spasi' : letter.toUpperCase()
    await keyboard.getByRole('button', { name, exact: true }).tap()
  }
}

async function scan(page: Page): Promise<string> {
  const picture = PNG.sync.read(await page.locator('.take-along__qr').screenshot({ scale: 'css' }))
  return decodeQR({ width: picture.width, height: picture.height, data: picture.data })
}

test('a touch begins; a name typed on the screen leads to a card that goes home by QR, in two languages', async ({
  page,
  open,
  baseURL,
}) => {
  await open('/kios')
  await begin(page)
  await button(page, 'Ketik nama desa atau kelurahan').tap()
  await type(page, 'sumbr mu')
  await button(page, 'Hapus huruf').tap()
  await expect(page.getByRole('textbox')).toHaveValue('sumbr m')
  await expect(page.getByRole('textbox')).toHaveAttribute('inputmode', 'none')
  await page
    .getByRole('button', { name: /^Sumber Mulya.*Muara Telang/ })
    .first()
    .tap()
  await expect(page.getByRole('heading', { name: 'Sumber Mulya' })).toBeVisible()
  const population = readValue('penduduk', '2024', DESA)
  if (population === null) throw new Error('Sumber Mulya has no population.')
  const figures = page.getByLabel('Angka Sumber Mulya')
  await expect(figures).toContainText(`${population.toLocaleString('id-ID')} jiwa, 2024`)
  await expect(figures).not.toContainText('Contoh')
  expect(await scan(page)).toBe(`${baseURL}/#/profil/${DESA}`)
  await button(page, 'English').tap()
  await expect(page.getByText(/Desa in Kecamatan/)).toBeVisible()
  expect(await scan(page)).toBe(`${baseURL}/#/profil/${DESA}?bahasa=en`)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Sumber Mulya' })).toBeVisible()
  await button(page, 'Start over').tap()
  await expect(tour(page)).toBeVisible()
  expect(await hashOf(page)).toBe('#/kios')
})

test('left alone it counts down, can be kept, and then forgets everything', async ({
  page,
  open,
}) => {
  await open(TRIAL.slice(1))
  await begin(page)
  const start = await shown(page)
  await button(page, 'Ketik nama desa atau kelurahan').tap()
  await type(page, 'su')
  const timer = page.getByRole('timer')
  await expect(timer).toContainText(/dalam [123] detik/)
  await button(page, 'Saya masih membaca').tap()
  await expect(timer).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveValue('su')
  await button(page, 'English').tap()
  await button(page, /^Suak Tapeh/).tap()
  await button(page, 'Bring the buttons down').tap()
  await expect(page.getByRole('timer')).toBeVisible()
  await expect(tour(page)).toBeVisible()
  expect(await hashOf(page)).toBe(TRIAL)
  await begin(page)
  expect(await shown(page)).toBe(start)
  await button(page, 'Ketik nama desa atau kelurahan').tap()
  await expect(page.getByRole('textbox')).toHaveValue('')
})

/** All that stands on the screen, without the names React gives to parts. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = document.querySelector('.kiosk')?.outerHTML ?? ''
    return marks.replace(/_r_\w+_|«\w+»/g, '')
  })
}

test('there is no way out: not back, no link, no menu, no key of the page', async ({
  page,
  open,
}) => {
  await open('/data')
  await page.goto('/#/kios')
  await begin(page)
  await button(page, /^Kecamatan Muara Telang/).tap()
  const hash = await hashOf(page)
  expect(hash).toContain('16.07.08')
  for (let step = 0; step < 3; step += 1) {
    await page.evaluate(() => {
      window.history.back()
    })
    await expect(page.getByRole('heading', { name: 'Muara Telang' })).toBeVisible()
    await expect.poll(() => hashOf(page)).toBe(hash)
  }
  await expect(page.getByRole('link')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.keyboard.press('f')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const suppressed = await page.evaluate(() =>
    ['contextmenu', 'selectstart', 'dragstart'].filter(
      (name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
    ),
  )
  expect(suppressed).toHaveLength(3)
})

test('a neighbour touched on the map takes its place, and a printer gives its brief on one page @wide', async ({
  page,
  open,
}) => {
  await publishInstead(page, 'kiosk', { ...readKiosk(), hasPrinter: true })
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true')
  })
  await open(`/kios?wilayah=${DESA}`)
  await expect(page.getByRole('heading', { name: 'Sumber Mulya' })).toBeVisible()
  const neighbour = page.locator('.kiosk__map').getByText('Panca Mukti', { exact: true }).first()
  const { x = 0, y = 0 } = (await neighbour.boundingBox()) ?? {}
  await page.touchscreen.tap(x + 10, y + 30)
  await expect(page.getByRole('heading', { level: 1, name: 'Panca Mukti' })).toBeVisible()
  await button(page, 'Cetak').tap()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  await expect(page.getByTestId('brief-paper')).toContainText('Desa Panca Mukti')
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(countPages(pdf)).toBe(1)
})

test('search and card are accessible, and every target is 56 px @wide', async ({ page, open }) => {
  await open('/kios')
  await begin(page)
  expect(await smallTargets(page)).toEqual([])
  await button(page, 'Ketik nama desa atau kelurahan').tap()
  await type(page, 'tal')
  await expectAccessible(page)
  expect(await smallTargets(page)).toEqual([])
  await button(page, /^Talang Kelapa/).tap()
  await button(page, 'Tentang Kecamatan Talang Kelapa').tap()
  await expectAccessible(page)
  expect(await smallTargets(page)).toEqual([])
})

function smallTargets(page: Page): Promise<string[]> {
  return page.getByRole('button').evaluateAll((buttons) =>
    buttons.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      return width >= 56 && height >= 56 ? [] : [`${target.textContent} ${width}x${height}`]
    }),
  )
}

test('on a wide screen tour and start are accessible, and the buttons come down to the lower half @wide', async ({
  page,
  open,
}) => {
  await page.setViewportSize(viewports.wall)
  await open('/kios')
  await expectAccessible(page)
  await begin(page)
  await expectAccessible(page)
  await button(page, 'Turunkan tombol ke bawah').tap()
  await button(page, 'Ketik nama desa atau kelurahan').tap()
  await type(page, 's')
  const tops = await page
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((target) => target.getBoundingClientRect().top))
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(viewports.wall.height / 2)
})
