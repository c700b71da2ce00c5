import type { Page } from '@playwright/test'
import { expectedColour } from './support/expected-colour.ts'
import {
  colourDistance,
  expect,
  mapColourOf,
  mapOf,
  test,
  viewports,
  waitForShown,
  wideUnless,
} from './support/index.ts'
import { ringsOnScreen } from './support/region-on-screen.ts'

const KABUPATEN = '16.07'
const BANYUASIN_II = '16.07.02'
const SUNGSANG_IV = '16.07.02.2004'
const TANAH_PILIH = '16.07.02.2013'
const PAGE_SCRIPT = /assets\/index-[^/]+\.js/
const HOME_DATA = /boundaries-desa/

const firstMap = (page: Page) => page.getByTestId('first-map')

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** Holds back what the page's own map needs; the answer lets it go. */
async function holdBack(page: Page, requests: RegExp): Promise<() => void> {
  const { promise: released, resolve: release } = deferred()
  await page.route(requests, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Notes in the page whether a first picture ever stood in it. */
async function watchForPicture(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-testid="first-map"]')) sessionStorage.setItem('seen', 'yes')
    }).observe(document, { subtree: true, childList: true })
  })
  return () => page.evaluate(() => sessionStorage.getItem('seen') === 'yes')
}

for (const [screen, viewport] of Object.entries(viewports)) {
  test.describe(wideUnless(screen === 'laptop', screen), () => {
    test.use({ viewport })

    test('the page takes over from the first picture without a jump', async ({ page }) => {
      const release = await holdBack(page, HOME_DATA)
      await page.goto('/')
      const picture = firstMap(page)
      await expect(picture.locator('text').first()).toBeAttached()
      const box = await picture.boundingBox()
      const size = { width: box?.width ?? 0, height: box?.height ?? 0 }
      const before = (await ringsOnScreen(picture, KABUPATEN, size)).flat()
      const names = await picture.locator('text').allTextContents()

      release()
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
      await expect(picture).toHaveCount(0)
      expect(await mapOf(page).boundingBox()).toEqual(box)
      const after = (await ringsOnScreen(mapOf(page), KABUPATEN, size)).flat()
      const moved = before.map(({ x, y }, at) =>
        Math.hypot(x - (after[at]?.x ?? NaN), y - (after[at]?.y ?? NaN)),
      )
      expect(before.length).toBeGreaterThan(1000)
      expect(Math.max(...moved)).toBeLessThanOrEqual(2)
      const written = (await mapOf(page).locator('text').allTextContents()).map(squeeze)
      expect(names.map(squeeze).filter((name) => !written.includes(name))).toEqual([])
      expect(names.length).toBeGreaterThan(9)
    })
  })
}

/** Names are broken into lines without a space between. */
function squeeze(text: string): string {
  return text.replaceAll(' ', '')
}

for (const theme of ['light', 'dark'] as const) {
  const title = `the first picture has the colours of the ${theme} theme`
  test(`${title} @wide`, async ({ page }) => {
    await holdBack(page, HOME_DATA)
    await page.goto(theme === 'dark' ? '/#/?tema=gelap' : '/')
    await expect(firstMap(page)).toHaveAttribute('data-map-coloured', 'true')
    for (const code of [SUNGSANG_IV, TANAH_PILIH]) {
      const drawn = await mapColourOf(page, code, firstMap(page))
      expect(colourDistance(drawn, expectedColour('idm', code, theme))).toBeLessThanOrEqual(3)
    }
  })
}

test('a click before the page is there leads to the kecamatan', async ({ page }) => {
  const release = await holdBack(page, PAGE_SCRIPT)
  await page.goto('/#/?bahasa=en')
  const name = await firstMap(page).getByText('Banyuasin II', { exact: true }).boundingBox()
  if (!name) throw new Error('The first picture has no name to click on.')
  await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2)
  await expect(page).toHaveURL(new RegExp(`wilayah=${BANYUASIN_II}&bahasa=en`))
  await expect(firstMap(page)).toBeVisible()
  release()
  await waitForShown(page, { region: BANYUASIN_II, indicator: 'idm', period: '2024' })
  await expect(firstMap(page)).toHaveCount(0)
})

test('nothing on the page moves when it comes', async ({ page, open }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
      const sum = Number(sessionStorage.getItem('shift') ?? 0)
      const total = shifts.reduce((so, { value }) => so + value, sum)
      sessionStorage.setItem('shift', String(total))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const wasSeen = await watchForPicture(page)
  await open()
  await expect(firstMap(page)).toHaveCount(0)
  expect(await wasSeen()).toBe(true)
  expect(await page.evaluate(() => Number(sessionStorage.getItem('shift') ?? 0))).toBeLessThan(0.01)
})

for (const address of ['/?indikator=ike', `/?wilayah=${BANYUASIN_II}`, '/peringkat', '/data']) {
  const title = `there is no first picture at ${address}`
  test(wideUnless(address.includes('indikator'), title), async ({ page }) => {
    const wasSeen = await watchForPicture(page)
    await page.goto(`/#${address}`)
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    expect(await wasSeen()).toBe(false)
  })
}

test('a first picture of other bytes than were published is not drawn @wide', async ({
  page,
  open,
}) => {
  await page.route(/first-view\.[0-9a-f]+\.json/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('idm', 'ike') })
  })
  const wasSeen = await watchForPicture(page)
  await open()
  await waitForShown(page, { region: KABUPATEN, indicator: 'idm', period: '2024' })
  expect(await wasSeen()).toBe(false)
})

test('a failed load is told, not hidden under the picture', async ({ page }) => {
  await page.route(/values\.[0-9a-f]+\.json/, (route) => route.fulfill({ body: '{"values":' }))
  await page.goto('/')
  await expect(firstMap(page)).toBeVisible()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(firstMap(page)).toHaveCount(0)
})
