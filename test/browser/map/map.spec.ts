import { expect, test, type Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { project, type Camera } from '../../../src/map/camera/camera.ts'
import { toMercator } from '../../../src/map/geo/mercator.ts'
import { meanwhile } from '../../e2e/support/meanwhile.ts'
import { serveHarness } from './serve-harness.ts'

const SIZE = { width: 1152, height: 1024 }
/** Inside Sungsang IV and Muara Padang, away from labels. */
const SUNGSANG_IV = [104.6, -1.95] as const
const MUARA_PADANG = [105.24, -2.9] as const

test.use({ viewport: SIZE })
test.describe.configure({ mode: 'serial' })

let server: Awaited<ReturnType<typeof serveHarness>>
test.beforeAll(async () => {
  server = await serveHarness()
})
test.afterAll(() => server.close())

const map = (page: Page) => page.getByTestId('map')
const stage = (page: Page) => page.getByRole('application', { name: 'Peta Kabupaten Banyuasin' })

async function open(page: Page, query = '', engine = 'maplibre'): Promise<void> {
  await page.goto(`${server.url}?${query}`)
  await expect(map(page)).toHaveAttribute('data-map-coloured', 'true', { timeout: 30_000 })
  await expect(map(page)).toHaveAttribute('data-map-engine', engine, { timeout: 60_000 })
}

async function cameraOf(page: Page): Promise<Camera> {
  const text = (await map(page).getAttribute('data-camera')) ?? ''
  const [lng = 0, lat = 0, zoom = 0] = text.split(',').map(Number)
  return { ...toMercator([lng, lat]), zoom }
}

async function place(page: Page, lngLat: readonly [number, number]) {
  return project(await cameraOf(page), SIZE, toMercator(lngLat))
}

async function picture(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ animations: 'disabled', scale: 'css' }))
}

async function colourAt(page: Page, lngLat: readonly [number, number]): Promise<string> {
  const { x, y } = await place(page, lngLat)
  const image = await picture(page)
  const start = (Math.round(y) * image.width + Math.round(x)) * 4
  return `#${image.data.subarray(start, start + 3).toString('hex')}`
}

function events(page: Page): Promise<string[]> {
  return page.evaluate(() => window.harness.events)
}

test('both engines draw the same map under the same camera', async ({ page }) => {
  await open(page, 'mesin=svg', 'svg')
  const before = await picture(page)
  await open(page)
  const after = await picture(page)
  let different = 0
  for (let i = 0; i < before.data.length; i += 4) {
    const distance = [0, 1, 2].reduce(
      (most, c) => Math.max(most, Math.abs((before.data[i + c] ?? 0) - (after.data[i + c] ?? 0))),
      0,
    )
    if (distance > 60) different += 1
  }
  expect(different / (SIZE.width * SIZE.height)).toBeLessThan(0.01)
})

test('an indicator change recolours the WebGL map @wide', async ({ page }) => {
  await open(page)
  expect(await colourAt(page, SUNGSANG_IV)).toBe('#004253')
  expect(await colourAt(page, MUARA_PADANG)).toBe('#2fa29d')
  await page.evaluate(() => {
    window.harness.setIndicator('ike')
  })
  await expect(map(page)).toHaveAttribute('data-shown', /\|ike\|/)
  expect(await colourAt(page, SUNGSANG_IV)).not.toBe('#004253')
})

test('an isolated class leaves the others quiet @wide', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    window.harness.setIsolated(4)
  })
  await expect.poll(() => colourAt(page, MUARA_PADANG)).not.toBe('#2fa29d')
  expect(await colourAt(page, SUNGSANG_IV)).toBe('#004253')
})

test('a click goes one level down, Escape one up @wide', async ({ page }) => {
  await open(page)
  let at = await place(page, SUNGSANG_IV)
  await page.mouse.click(at.x, at.y)
  await expect(map(page)).toHaveAttribute('data-shown', '16.07.02|idm|2024')
  await meanwhile(page, 500)
  at = await place(page, SUNGSANG_IV)
  await page.mouse.click(at.x, at.y)
  await expect(map(page)).toHaveAttribute('data-shown', '16.07.02.2004|idm|2024')
  await expect(page.locator('[data-outline="selected"]')).toHaveAttribute(
    'data-code',
    '16.07.02.2004',
  )
  await stage(page).press('Escape')
  await expect(map(page)).toHaveAttribute('data-shown', '16.07.02|idm|2024')
})

test('a double click goes straight to the desa @wide', async ({ page }) => {
  await open(page)
  const at = await place(page, SUNGSANG_IV)
  await page.mouse.dblclick(at.x, at.y)
  await expect(map(page)).toHaveAttribute('data-shown', '16.07.02.2004|idm|2024')
  expect(await events(page)).toContain('open 16.07.02.2004')
})

test('the mouse shows the card of the desa below it, and its outline @wide', async ({ page }) => {
  await open(page)
  const at = await place(page, SUNGSANG_IV)
  await page.mouse.move(at.x, at.y)
  await expect(page.getByText('0,845')).toBeVisible()
  await expect(page.locator('[data-outline="hovered"]')).toHaveAttribute(
    'data-code',
    '16.07.02.2004',
  )
  await page.mouse.move(at.x + 400, at.y - 80)
  await expect(page.locator('[data-outline="hovered"]')).toHaveCount(0)
})

test('drag, wheel and buttons move the camera, and recentre brings it back @wide', async ({
  page,
}) => {
  await open(page)
  const start = await map(page).getAttribute('data-camera')
  await page.mouse.move(600, 600)
  await page.mouse.down()
  await page.mouse.move(500, 560, { steps: 5 })
  await page.mouse.up()
  await expect(map(page)).not.toHaveAttribute('data-camera', start ?? '')
  const { zoom } = await cameraOf(page)
  await page.mouse.wheel(0, -200)
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(zoom + 0.3)
  await page.getByRole('button', { name: 'Kembali ke seluruh wilayah' }).click()
  await expect(map(page)).toHaveAttribute('data-camera', start ?? '')
  expect((await events(page)).filter((event) => event.startsWith('select'))).toEqual([])
})

test('a lost WebGL context brings the SVG map back, and its return MapLibre', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2')
    const extension = context?.getExtension('WEBGL_lose_context')
    Object.assign(window, { loseContext: extension })
    extension?.loseContext()
  })
  await expect(map(page)).toHaveAttribute('data-map-engine', 'svg')
  expect(await colourAt(page, SUNGSANG_IV)).toBe('#004253')
  await page.evaluate(() => {
    ;(window as unknown as { loseContext: WEBGL_lose_context }).loseContext.restoreContext()
  })
  await expect(map(page)).toHaveAttribute('data-map-engine', 'maplibre', { timeout: 30_000 })
  expect(await colourAt(page, SUNGSANG_IV)).toBe('#004253')
})

test('without WebGL the SVG map stays and drills down', async ({ page }) => {
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement
    const original = Reflect.get(prototype, 'getContext') as (...given: unknown[]) => unknown
    Reflect.set(prototype, 'getContext', function (this: unknown, kind: string) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind])
    })
  })
  await open(page, '', 'svg')
  await page.waitForLoadState('networkidle')
  const at = await place(page, SUNGSANG_IV)
  await page.mouse.click(at.x, at.y)
  await expect(map(page)).toHaveAttribute('data-shown', '16.07.02|idm|2024')
  await expect(map(page)).toHaveAttribute('data-map-engine', 'svg')
})

test('paper gets the SVG map, with the colours of the moment @wide', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    window.harness.setIndicator('ike')
  })
  await expect(map(page)).toHaveAttribute('data-shown', /\|ike\|/)
  const onScreen = await colourAt(page, SUNGSANG_IV)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('canvas')).toBeHidden()
  expect(await colourAt(page, SUNGSANG_IV)).toBe(onScreen)
})

test('nothing is asked of another origin @wide', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(server.url).origin)
      foreign.push(request.url())
  })
  await open(page)
  expect(foreign).toEqual([])
})
