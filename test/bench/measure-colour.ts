import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { Site } from './sites.ts'

/** The ramp of the default indicator in the light theme, which the reference pages share. */
const RAMP = ['#e8ecc6', '#85ccad', '#2fa29d', '#04707c', '#004253']
const TOLERANCE = 6

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
}

/**
 * Share of the map's pixels in a colour of the ramp, in %: shows that a page which calls itself
 * coloured really is.
 */
export async function colouredShare(page: Page, testId = 'map'): Promise<number> {
  const image = PNG.sync.read(await page.getByTestId(testId).screenshot())
  const ramp = RAMP.map(channels)
  let coloured = 0
  for (let at = 0; at < image.data.length; at += 4) {
    const pixel = image.data.subarray(at, at + 3)
    const near = (colour: number[]) =>
      colour.every((value, i) => Math.abs(value - (pixel[i] ?? 0)) <= TOLERANCE)
    if (ramp.some(near)) coloured++
  }
  return (coloured / (image.width * image.height)) * 100
}

/**
 * The same of the picture that stands before the map itself is there, looked at in a load of its own
 * that is not timed and in which the map never comes; null where a site has no such picture.
 */
export async function firstPictureShare(
  browser: Browser,
  site: Site,
  viewport: { width: number; height: number },
): Promise<number | null> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.route('**/data/boundaries-*', () => undefined)
  await page.goto(site.url)
  const picture = page.getByTestId('first-map')
  const isThere = await picture.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  )
  const share = isThere ? await colouredShare(page, 'first-map') : null
  await context.close()
  return share
}
