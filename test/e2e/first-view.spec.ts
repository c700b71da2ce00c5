import { join } from 'node:path'
import { budgetedFiles, gzippedBytes } from '../tools/bundle-budget.ts'
import { expect, test, waitForMapEngine } from './support/index.ts'

const SITE = 'dist'

/** What waits so long is done after the first view, ms. */
const LATER_MS = 5000

test.use({ engine: 'maplibre' })

test('the first view fetches what the budget counts, and nothing more', async ({ page, open }) => {
  // Keeping the application and the dataset for the day without a server begins seconds later and is
  // no part of it: on a slow machine those seconds pass before the first view is whole.
  await page.addInitScript((most) => {
    Object.defineProperty(window, 'caches', { value: undefined })
    const begin = window.setTimeout.bind(window)
    const beginSoon = (run: () => void, wait = 0) => (wait < most ? begin(run, wait) : 0)
    Object.defineProperty(window, 'setTimeout', { value: beginSoon })
  }, LATER_MS)
  const fetched = new Set<string>()
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname.slice(1)
    if (/\.(js|css|json|geojson)$/.test(path)) fetched.add(path)
  })
  await open()
  await waitForMapEngine(page, 'maplibre')
  await expect.poll(() => [...fetched].some((path) => path.includes('search-dialog'))).toBe(true)
  await page.waitForLoadState('networkidle')

  const counted = budgetedFiles(SITE)
  const code = [...fetched].filter((path) => !path.startsWith('data/'))
  const data = [...fetched].filter((path) => path.startsWith('data/'))
  expect(code.filter((path) => !counted.firstView.includes(path))).toEqual([])
  expect(data.filter((path) => !counted.data.includes(path))).toEqual([])
  expect(counted.shell.filter((path) => !fetched.has(path))).toEqual([])
  // The map worker is the part easiest to lose from the count.
  expect(code.some((path) => path.includes('worker'))).toBe(true)

  const total = (paths: string[]) =>
    paths.reduce((sum, path) => sum + gzippedBytes(join(SITE, path)), 0)
  expect(total(code)).toBeLessThanOrEqual(740_000)
  expect(total(data)).toBeLessThanOrEqual(275_000)
})
