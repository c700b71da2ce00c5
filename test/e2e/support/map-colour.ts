import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { mapOf } from './map.ts'
import { isInside, ringsOnScreen } from './region-on-screen.ts'

function hexAt(image: PNG, x: number, y: number): string {
  const start = (y * image.width + x) * 4
  return `#${image.data.subarray(start, start + 3).toString('hex')}`
}

function mostFrequent(values: string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/**
 * Reads from a picture of the map the colour in which a region is really drawn: the most frequent
 * one inside its boundary, so that labels, borders and tooltips in front of it do not matter.
 * @returns `#rrggbb`
 * @throws Error when no part of the region is on the screen.
 */
export async function mapColourOf(page: Page, code: string, map = mapOf(page)): Promise<string> {
  const image = PNG.sync.read(await map.screenshot({ animations: 'disabled', scale: 'css' }))
  const rings = await ringsOnScreen(map, code, image)
  const points = rings.flat()
  const left = Math.max(0, Math.floor(Math.min(...points.map(({ x }) => x))))
  const right = Math.min(image.width, Math.ceil(Math.max(...points.map(({ x }) => x))))
  const top = Math.max(0, Math.floor(Math.min(...points.map(({ y }) => y))))
  const bottom = Math.min(image.height, Math.ceil(Math.max(...points.map(({ y }) => y))))
  // About 40 x 40 probes are plenty for a large region, every pixel for a small one.
  const step = Math.max(1, Math.floor(Math.max(right - left, bottom - top) / 40))
  const colours: string[] = []
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      if (isInside({ x: x + 0.5, y: y + 0.5 }, rings)) colours.push(hexAt(image, x, y))
    }
  }
  const colour = mostFrequent(colours)
  if (colour === undefined) throw new Error(`${code} is not on the screen.`)
  return colour
}

/** Largest difference in any of red, green and blue, 0-255: a colour may be off by rounding. */
export function colourDistance(a: string, b: string): number {
  const parts = [1, 3, 5].map((at) =>
    Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16)),
  )
  return Math.max(...parts)
}
