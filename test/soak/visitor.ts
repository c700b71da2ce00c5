import type { Page } from 'playwright-core'
import { pick } from './random.ts'

/** What can be touched now: the middles of all buttons and places of the map on the screen, px. */
async function touchables(page: Page): Promise<{ x: number; y: number; label: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, [role="button"], svg [tabindex]')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const middle = { x: x + width / 2, y: y + height / 2 }
      const isOn = middle.x > 0 && middle.y > 0 && middle.x < innerWidth && middle.y < innerHeight
      const label = element.textContent.trim() || (element.getAttribute('aria-label') ?? '')
      return isOn && width > 0 ? [{ ...middle, label }] : []
    }),
  )
}

const START_AGAIN = /Mulai lagi|Start over/

/** Whether the tour runs, which the first touch ends. */
export function isTouring(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.attract') !== null)
}

/** One touch of a visitor: mostly something that reacts, sometimes anywhere. */
export async function touchSomething(page: Page, random: () => number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1080, height: 1920 }
  const anywhere = { x: random() * width, y: random() * height }
  const reacting = (await touchables(page)).filter(({ label }) => !START_AGAIN.test(label))
  const { x, y } = random() < 0.2 ? anywhere : (pick(random, reacting) ?? anywhere)
  await page.touchscreen.tap(x, y)
}

/** Ends the visit by the button; false where there is none on the screen. */
export async function startAgain(page: Page): Promise<boolean> {
  const button = (await touchables(page)).find(({ label }) => START_AGAIN.test(label))
  if (button) await page.touchscreen.tap(button.x, button.y)
  return button !== undefined
}
