import type { Page } from '@playwright/test'
import { expect, test, meanwhile } from './support/index.ts'
import { countPages } from './support/pdf.ts'

/** Pages in a PDF of Chromium's. */
async function printedPages(page: Page): Promise<{ pages: number; lying: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const text = pdf.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return {
    pages: countPages(pdf),
    lying: boxes.filter(([, width, height]) => Number(width) > Number(height)).length,
  }
}

/** What stands out of the paper's width, with the page laid out as it is for print. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#root table, #root h1, #root figure, #root dl')].flatMap(
      (node) => {
        const { left, right, width } = node.getBoundingClientRect()
        const isOut = width > 1 && (left < -1 || right > innerWidth + 1)
        return isOut ? [`${node.tagName}.${node.className} ${left}–${right}`] : []
      },
    ),
  )
}

/** CSS pixels between the margins of A4. */
const STANDING = { width: 710, height: 1030 }
const LYING = { width: 1039, height: 700 }

test('the browser’s own menu prints the brief of the map’s region on one page @wide', async ({
  page,
  open,
}) => {
  await open('/?wilayah=16.07.07&tema=gelap')
  await page.waitForRequest(/print-job/)
  // Evaluated, though nothing on the page shows it.
  await meanwhile(page, 2000)
  expect(await printedPages(page)).toEqual({ pages: 1, lying: 0 })
  await expect(page.locator('html')).not.toHaveAttribute('data-printing', /./)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByTestId('brief-paper')).toHaveCount(0)
})

test('pages keep their columns on paper, lose what can be pressed and are light @wide', async ({
  page,
  open,
}) => {
  for (const [hash, paper] of [
    ['/peringkat?tema=gelap', LYING],
    ['/profil/16.07.07.2006', STANDING],
    ['/bandingkan?wilayah=16.07.03,16.07.07,16.07.13,16.07.20', STANDING],
    ['/data', STANDING],
  ] as const) {
    await open(hash)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(paper)
    expect(await findCut(page), hash).toEqual([])
    await expect(page.locator('.header')).toBeHidden()
    const heads = await page
      .locator('#root thead:not(.visually-hidden)')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).display))
    expect(
      heads.filter((display) => display !== 'table-header-group'),
      hash,
    ).toEqual([])
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1366, height: 768 })
    const { pages, lying } = await printedPages(page)
    // A profile prints as its brief, on one page, once the print job has come.
    expect(pages, hash).toBeGreaterThan(hash.startsWith('/profil') ? 0 : 1)
    expect(lying, hash).toBe(paper === LYING ? pages : 0)
  }
})
