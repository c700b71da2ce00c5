import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { HOSTILE, prepare, writeHostileCountry } from './support/hostile-country.ts'
import { expect, mapOf, viewports, wideUnless } from './support/index.ts'
import { test } from './support/own-server.ts'

/** The folder with the published hostile country. */
let published = ''

test.beforeAll(async () => {
  published = mkdtempSync(path.join(tmpdir(), 'hostile-published-'))
  const { root, remove } = writeHostileCountry()
  const { code, said } = await prepare(root, published)
  remove()
  if (code !== 0) throw new Error(said)
})

test.afterAll(() => {
  rmSync(published, { recursive: true })
})

test.beforeEach(({ page, server }) => {
  for (const file of readdirSync(published)) {
    server.files.set(`data/${file}`, readFileSync(path.join(published, file)))
  }
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`)
  })
})

const HULU = '99.01.01'
const DESA = {
  image: '99.01.01.1001',
  formula: '99.01.01.2001',
  rightToLeft: '99.01.02.2001',
  unbroken: '99.01.02.2002',
} as const

const PAGES = [
  '/',
  `/?wilayah=${HULU}`,
  '/?wilayah=99.01.02',
  ...Object.values(DESA).map((code) => `/?wilayah=${code}`),
  '/peringkat?indikator=idm',
  '/data',
  `/bandingkan?wilayah=${DESA.image},${DESA.unbroken}`,
  ...Object.values(DESA).map((code) => `/profil/${code}`),
  '/kios',
  `/kios?wilayah=${HULU}`,
  ...Object.values(DESA).map((code) => `/kios?wilayah=${code}`),
]

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`/#${hash}`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

/** Nothing of the data has become an element, and nothing of it has run. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'pwned' in window,
    // The table of the application's own files is data in a script element, which runs nothing.
    elements: document.querySelectorAll(
      'img[src="x"], [onerror], [onload], script:not([src], #files[type="application/json"])',
    ).length,
    title: document.title.endsWith('Peta Spasial Banyuasin'),
  }))
  expect(found).toEqual({ ran: false, elements: 0, title: true })
}

/** What is wider than the window, by its class and right edge. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
      .map((node) => `${node.tagName}.${node.getAttribute('class') ?? ''}`)
      .slice(0, 8)
  })
}

/** Where names stand beside other words, which an endless one must not run over. */
const NAMES = [
  '.region-table__name',
  '.scores-section__key li',
  '.score-table thead th',
  '.small-map figcaption',
  '.similar-list li',
  '.score-strips__key',
  '.source-list > li',
  '.take-along',
].join()

function spilled(page: Page): Promise<string[]> {
  return page.evaluate(
    (names) =>
      [...document.querySelectorAll(names)]
        .filter((node) => node.scrollWidth > node.clientWidth + 1)
        .map((node) => `${node.className}: ${node.textContent.slice(0, 40)}`),
    NAMES,
  )
}

for (const size of ['laptop', 'phone'] as const) {
  test.describe(wideUnless(size === 'laptop', size), () => {
    test.use({ viewport: viewports[size] })
    test('texts of the data stay text, and none makes a page wider than the window', async ({
      page,
    }) => {
      for (const hash of PAGES) {
        await goTo(page, hash)
        await expectOnlyText(page)
        expect(await tooWide(page), hash).toEqual([])
        expect(await spilled(page), hash).toEqual([])
      }
    })
  })
}

test('names are shown as they are on the map, in its card, in the search and in tables', async ({
  page,
}) => {
  await goTo(page, `/?wilayah=${HULU}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp('Hulu <img src=x'))
  const map = mapOf(page)
  await map.locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(map.locator('[aria-live]')).toHaveText(/=cmd\||onerror|Kota/)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Cari wilayah atau indikator' }).fill('calc')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(HOSTILE.formula)
  await page.keyboard.press('Escape')
  await goTo(page, '/peringkat?indikator=idm')
  await expect(page.getByRole('table').first()).toContainText(HOSTILE.formula)
  await expectOnlyText(page)
})

test('a table runs no formula, and a picture no script', async ({ page, context }) => {
  await goTo(page, '/peringkat?indikator=idm')
  const table = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await table).path(), 'utf8')
  expect(csv).toContain(`'${HOSTILE.formula}`)
  expect(csv).not.toMatch(/(^|[;\r\n]|;")=/m)
  await goTo(page, `/?wilayah=${HULU}`)
  await page.getByRole('button', { name: 'Lapisan peta' }).click()
  const picture = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh peta sebagai SVG' }).click()
  const svg = readFileSync(await (await picture).path(), 'utf8')
  // The page itself lets no text become markup, not even to be looked at.
  const reader = await context.newPage()
  const found = await reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [
      ...parsed.querySelectorAll('parsererror, script, img, [onload], [onerror], foreignObject'),
    ].map(({ tagName }) => tagName)
  }, svg)
  expect(found).toEqual([])
  expect(svg).toContain('&lt;img src=x')
})

test('published tables run no formula either', () => {
  const tables = readdirSync(published).filter((file) => file.endsWith('.csv'))
  expect(tables.length).toBeGreaterThan(0)
  for (const file of tables) {
    const text = readFileSync(path.join(published, file), 'utf8')
    expect(text, file).not.toMatch(/(^|[,\r\n]|,")[=@]/m)
  }
})

test('a brief of hostile texts prints, on one page', async ({ page }) => {
  await goTo(page, `/profil/${DESA.unbroken}`)
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true')
  })
  await page.getByRole('button', { name: 'Cetak' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  await expectOnlyText(page)
})
