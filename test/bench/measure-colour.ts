import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

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
export async function colouredShare(page: Page): Promise<number> {
  const image = PNG.sync.read(await page.getByTestId('map').screenshot())
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
