import type { Browser, Page } from 'playwright-core'
import { probe } from './probe.ts'
import type { Site } from './sites.ts'

export const VIEWPORT = { width: 1920, height: 1080 }

/** One cold load, ms since the navigation began. */
export type Load = { coloured: number; ready: number; engine: number; blocked: number }

/** The runner names functions by a helper of its own, which functions sent to a page look for. */
const NAME_HELPER = 'globalThis.__name = (named) => named'

/** The runner's own script would stand in the way of a page that is still loading. */
const UNDISTURBED_MS = 3000

/** Marks of the probe once all of them are taken. */
async function completeMarks(page: Page): Promise<Omit<Load, 'blocked'>> {
  const marks = await page.waitForFunction(
    () => {
      const { coloured, ready, engine } = window.benchMarks
      if (coloured === undefined || ready === undefined || engine === undefined) return null
      return { coloured, ready, engine }
    },
    undefined,
    { timeout: 30_000, polling: 250 },
  )
  const complete = await marks.jsonValue()
  if (!complete) throw new Error('The marks were lost.')
  return complete
}

/**
 * Opens the site in a new context, its cache empty, and waits until all of it is there.
 * @throws Error that names the site, what it lacks and what its page complained about.
 */
export async function openSite(
  browser: Browser,
  site: Site,
): Promise<{ page: Page; load: Load; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.addInitScript({ content: NAME_HELPER })
  await page.addInitScript(probe)
  await page.goto(site.url)
  try {
    await page.waitForTimeout(UNDISTURBED_MS)
    const marks = await completeMarks(page)
    // Work that follows the takeover still blocks the visitor.
    await page.waitForTimeout(1000)
    const blocked = await page.evaluate(() => window.benchBlockedMs)
    return { page, load: { ...marks, blocked }, close: () => context.close() }
  } catch (error) {
    const marks = JSON.stringify(await page.evaluate(() => window.benchMarks))
    const text = [`${site.name} was never complete, it has ${marks}.`, ...complaints].join('\n  ')
    throw new Error(text, { cause: error })
  }
}
