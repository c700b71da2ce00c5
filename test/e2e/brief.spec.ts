import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { expect, expectAccessible, test, wideUnless } from './support/index.ts'
import type { Target } from '../../src/contract/index.ts'
import { countPages } from './support/pdf.ts'
import { publishInstead } from './support/publish-instead.ts'

/** The largest kecamatan, 26 desa and kelurahan. */
const LARGEST = '16.07.03'
/** Seven desa, the fewest. */
const SMALLEST = '16.07.20'
const DESA = '16.07.07.2006'
/** A kelurahan of 2025: no polygon and hardly a figure. */
const NEW_KELURAHAN = '16.07.05.1022'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'true'
    }
  })
})

async function prepare(page: Page, ask: () => Promise<void>) {
  await ask()
  const paper = page.getByTestId('brief-paper')
  await expect(paper).toHaveAttribute('data-print-ready', 'true')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  return paper
}

const shortcut = (page: Page) => page.keyboard.press('Control+p')

/** Every part that leaves the margins of its sheet, and every box whose text does not fit it. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-brief]')].flatMap((sheet) => {
      const code = sheet.getAttribute('data-brief') ?? ''
      const outer = sheet.getBoundingClientRect()
      const { paddingLeft, paddingRight, paddingBottom } = getComputedStyle(sheet)
      const [left, right] = [
        outer.left + parseFloat(paddingLeft),
        outer.right - parseFloat(paddingRight),
      ]
      const bottom = outer.bottom - parseFloat(paddingBottom)
      const boxes = [...sheet.querySelectorAll('*')].filter((node) => node.closest('svg') === null)
      const told = boxes.flatMap((node) => {
        const box = node.getBoundingClientRect()
        const name = `${code} ${node.tagName} ${node.className} ${node.textContent.slice(0, 30)}`
        const isOut = box.left < left - 1 || box.right > right + 1 || box.bottom > bottom + 1
        const isCut =
          node.clientWidth > 0 &&
          getComputedStyle(node).display !== 'inline' &&
          node.scrollWidth > node.clientWidth + 1
        return isOut ? [`out: ${name}`] : isCut ? [`cut: ${name}`] : []
      })
      const middle = sheet.querySelector('.brief__middle')
      const side = sheet.querySelector('.brief__side')
      const isTall = (side?.scrollHeight ?? 0) > (middle?.clientHeight ?? 0) + 1
      return isTall ? [...told, `${code}: the scores are higher than their place`] : told
    }),
  )
}

/** Counts in the plain objects of a PDF of Chromium's: pages, faces, and what of the faces is in the file. */
function readPdf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return {
    pages: countPages(pdf),
    /** Faces that need a program in the file. */
    outlines: count(/\/Subtype\s*\/(?:TrueType|Type1|CIDFontType[02])\b/g),
    programs: count(/\/FontFile[23]?\b/g),
    /** Faces whose letters are drawings in the file: so Chromium keeps variable fonts. */
    drawn: count(/\/Subtype\s*\/Type3\b/g),
  }
}

const printPdf = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true })

for (const [what, hash, code] of [
  ['the kabupaten', '/', '16.07'],
  ['the largest kecamatan', `/?wilayah=${LARGEST}`, LARGEST],
  ['a desa, in English and from the dark theme', `/?wilayah=${DESA}&bahasa=en&tema=gelap`, DESA],
  ['the longest name and rank', '/?wilayah=16.07.19', '16.07.19'],
  ['a place with ranks of two digits', '/?wilayah=16.07.06.2001', '16.07.06.2001'],
  ['a new kelurahan', `/?wilayah=${NEW_KELURAHAN}`, NEW_KELURAHAN],
  [
    'sample figures',
    `/?wilayah=16.07.13&indikator=jalan_mantap_persen&contoh=ya&bahasa=en`,
    '16.07.13',
  ],
] as const) {
  const title = `Ctrl+P prints exactly one page about ${what}, nothing cut`
  test(wideUnless(/largest/.test(what), title), async ({ page, open }) => {
    await open(hash)
    const paper = await prepare(page, () => shortcut(page))
    const sheet = paper.locator(`[data-brief="${code}"]`)
    await expect(paper.locator('[data-brief]')).toHaveCount(1)
    expect(await findOverflow(page)).toEqual([])
    expect(await sheet.locator('.region-picture path[fill^="#"]').count()).toBeGreaterThan(5)
    await expect(sheet.locator('.brief__figure')).toHaveCount(10)
    await expect(sheet.locator('.brief__score')).toHaveCount(6)
    const ground = await sheet.evaluate((node) => getComputedStyle(node).color)
    expect(ground, 'always printed light').toBe('rgb(16, 38, 43)')
    const pdf = readPdf(await printPdf(page))
    expect(pdf.pages).toBe(1)
    expect(pdf.drawn + pdf.outlines, 'letters of its own').toBeGreaterThan(0)
    expect(pdf.programs, 'every face is embedded').toBe(pdf.outlines)
  })
}

test('key figures with a published target say how they do, on the same one page @wide', async ({
  page,
  open,
}) => {
  const goal = { region: null, period: '2029', source: 'bps-podes-2021', status: 'resmi' } as const
  const published: Target[] = [
    { ...goal, indicator: 'listrik', value: 100 },
    { ...goal, indicator: 'idm', value: 0.8 },
    { ...goal, indicator: 'sekolah_per_1000', value: 12 },
    { ...goal, indicator: 'sd_per_1000', value: 12 },
    { ...goal, indicator: 'faskes_per_1000', value: 9 },
    { ...goal, indicator: 'imk_per_1000', value: 90 },
    { ...goal, indicator: 'jarak_jalan', value: 0.1 },
    { ...goal, indicator: 'banjir', value: 0 },
    { ...goal, indicator: 'penduduk', value: 60_000 },
  ]
  await publishInstead(page, 'targets', { targets: published })
  await open(`/?wilayah=${LARGEST}`)
  const paper = await prepare(page, () => shortcut(page))
  const targets = paper.getByTestId('brief-target')
  await expect(targets).toHaveCount(4)
  await expect(paper).toContainText(/dan \d target lain/)
  await expect(targets.first()).toContainText(/Target 2029: .+(perlu [+−]\d|tahun|arah)/)
  expect(await findOverflow(page)).toEqual([])
  expect(readPdf(await printPdf(page)).pages).toBe(1)
})

test('a whole kecamatan prints as one job, a page for each desa and none blank', async ({
  page,
  open,
}) => {
  await open(`/?wilayah=${SMALLEST}`)
  const paper = await prepare(page, async () => {
    await page.getByRole('button', { name: 'Cetak' }).click()
    await page.getByRole('button', { name: /Semua desa di Karang Agung Ilir/ }).click()
  })
  const sheets = paper.locator('[data-brief]')
  await expect(sheets).toHaveCount(7)
  expect(await findOverflow(page)).toEqual([])
  await expect(sheets.last()).toContainText('Halaman 7 dari 7')
  const areas = await sheets.evaluateAll((nodes) =>
    nodes.map((node) => node.querySelectorAll('.region-picture [data-code]').length),
  )
  for (const drawn of areas) expect(drawn).toBeGreaterThan(3)
  expect(readPdf(await printPdf(page)).pages).toBe(7)
})

test('the page is given back after printing @wide', async ({ page, open }) => {
  await open(`/?wilayah=${DESA}`)
  const title = await page.title()
  await prepare(page, () => shortcut(page))
  expect(await page.title()).toContain('Desa Purwodadi')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByTestId('brief-paper')).toHaveCount(0)
  expect(await page.title()).toBe(title)
  await expect(page.locator('html')).not.toHaveAttribute('data-printing', /./)
})

/** The address that a scanner reads from a symbol on the screen. */
async function scan(page: Page, selector: string): Promise<string> {
  const picture = PNG.sync.read(await page.locator(selector).first().screenshot({ scale: 'css' }))
  return decodeQR({ width: picture.width, height: picture.height, data: picture.data })
}

test('the QR code of the brief leads to the profile of the region under the same indicator', async ({
  page,
  open,
  baseURL,
}) => {
  await open(`/?wilayah=${DESA}&indikator=banjir`)
  await prepare(page, () => shortcut(page))
  await page.emulateMedia({ media: 'print' })
  expect(await scan(page, '.brief__qr')).toBe(`${baseURL}/#/profil/${DESA}?indikator=banjir`)
})

test('sharing shows link and QR code of the very view, by keyboard and for screen readers @wide', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(`/?wilayah=${LARGEST}&indikator=listrik`)
  const button = page.getByRole('button', { name: 'Bagikan' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Bagikan tampilan ini' })
  await expect(dialog.getByRole('button', { name: 'Salin tautan' })).toBeFocused()
  expect(await scan(page, '.share__qr')).toBe(page.url())
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('Tautan tersalin')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
})

test.describe('when the data cannot be had', () => {
  test.use({ expectedProblems: /404|Failed to load|ERR_|boundaries|geometry|batas/ })

  test('the notice says that nothing can be printed', async ({ page, open }) => {
    await page.route(/print-job/, (route) => route.abort())
    await open('/data')
    await page.evaluate(() => {
      location.hash = '/'
    })
    await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible()
    await shortcut(page)
    await expect(page.getByRole('alert')).toContainText('Lembar cetak tidak dapat disiapkan')
    await page.getByRole('button', { name: 'Tutup pesan' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})
