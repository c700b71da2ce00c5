import { test as base, expect } from '@playwright/test'
import { collectProblems } from './problems.ts'

type Options = {
  /**
   * Problems a test provokes on purpose; any other fails it. One expression, since Playwright would
   * take a list for a value with its options.
   */
  expectedProblems: RegExp | null
  /**
   * Which engine may draw the map. A WebGL map drawn in software keeps a processor busy, so that only
   * a test of it asks for it; all others see the SVG map, which does the same.
   */
  engine: 'svg' | 'maplibre'
}

type Fixtures = {
  /** Opens the address `#<hash>` of the page and waits until its data is on the screen. */
  open: (hash?: string) => Promise<void>
  noProblems: undefined
  engineChoice: undefined
}

export const test = base.extend<Options & Fixtures>({
  expectedProblems: [null, { option: true }],
  engine: ['svg', { option: true }],
  engineChoice: [
    async ({ page, engine }, use) => {
      if (engine === 'svg') {
        await page.route(/assets\/(engine|maplibre)-[^/]+\.js/, (route) => route.abort('aborted'))
        // This loss is no fault, and the page shall not look for its end.
        await page.addInitScript(() => {
          addEventListener('vite:preloadError', (event) => {
            const { payload } = event as Event & { payload?: Error }
            if (!/\/(engine|maplibre)-/.test(String(payload))) return
            event.stopImmediatePropagation()
            const links = '[href*="/engine-"], [href*="/maplibre-"]'
            for (const link of document.querySelectorAll(links)) link.remove()
          })
        })
      }
      await use(undefined)
    },
    { auto: true },
  ],
  noProblems: [
    async ({ page, baseURL, expectedProblems }, use) => {
      const problems = collectProblems(page, new URL(baseURL ?? '').origin)
      await use(undefined)
      const unexpected = problems.filter((text) => expectedProblems?.test(text) !== true)
      expect(unexpected, 'the browser complained').toEqual([])
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    await use(async (hash = '/') => {
      await page.goto(`/#${hash}`)
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    })
  },
})

export { expect }
export { expectAccessible } from './axe.ts'
export { mapColourOf, colourDistance } from './map-colour.ts'
export { mapOf, waitForMapEngine, waitForShown } from './map.ts'
export { viewports } from './viewports.ts'
export { wideUnless } from './wide.ts'
export { meanwhile } from './meanwhile.ts'
