import type { Browser, Page } from 'playwright-core'
import { readRegions } from '../tools/published-data.ts'
import { VIEWPORT } from './measure-load.ts'
import { probe } from './probe.ts'
import type { Site } from './sites.ts'

/** What only the product has: its other pages and its paper, ms each. */
export type PageFigures = {
  profileCold: number[]
  profileByLink: number[]
  compareFour: number[]
  /** From the click to all briefs of the largest kecamatan being drawn for paper. */
  print: number[]
  printPages: number
  /** From those to the PDF. */
  pdf: number[]
}

/** The runner names functions by a helper of its own, which functions sent to a page look for. */
const NAME_HELPER = 'globalThis.__name = (named) => named'

function planPages() {
  const { regions } = readRegions()
  const kecamatan = regions
    .filter(({ level }) => level === 'kecamatan')
    .map(({ code }) => ({ code, parts: regions.filter(({ parent }) => parent === code) }))
    .sort((a, b) => b.parts.length - a.parts.length)
  const [largest] = kecamatan
  const [desa] = largest?.parts ?? []
  if (!largest || !desa) throw new Error('The published regions hold no kecamatan with desa.')
  const four = kecamatan.slice(0, 4).map(({ code }) => code)
  return { largest, desa: desa.code, compared: four.join(',') }
}

/** A new context, its cache empty, in which the print dialog never opens. */
async function openCold(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript({ content: `${NAME_HELPER}; window.print = () => undefined` })
  await page.addInitScript(probe)
  await page.goto(url)
  const mark = await page.waitForFunction(() => window.benchMarks.ready, undefined, {
    timeout: 30_000,
    polling: 250,
  })
  const ready = await mark.jsonValue()
  if (ready === undefined) throw new Error(`${url}: the mark was lost.`)
  return { page, ready, close: () => context.close() }
}

/**
 * Presses what the selector finds and waits for the frame that shows what `shown` finds.
 * @returns ms from the click until that frame.
 * @throws Error when it is not shown within sixty seconds.
 */
function pressUntil(page: Page, pressed: string, shown: string): Promise<number> {
  return page.evaluate(
    ([button, sight]) =>
      new Promise<number>((resolve, reject) => {
        const started = performance.now()
        const look = (): void => {
          const spent = performance.now() - started
          if (document.querySelector(sight)) {
            requestAnimationFrame(() => resolve(performance.now() - started))
          } else if (spent < 60_000) requestAnimationFrame(look)
          else reject(new Error(`${button} never showed ${sight}.`))
        }
        const target = document.querySelector<HTMLElement>(button)
        if (!target) reject(new Error(`Nothing to press: ${button}`))
        target?.click()
        requestAnimationFrame(look)
      }),
    [pressed, shown] as const,
  )
}

/** Each round opens every page anew; `rounds` of them, after one that wakes the browser up. */
export async function measurePages(
  browser: Browser,
  site: Site,
  rounds: number,
): Promise<PageFigures> {
  const { largest, desa, compared } = planPages()
  const figures: PageFigures = {
    profileCold: [],
    profileByLink: [],
    compareFour: [],
    print: [],
    printPages: largest.parts.length,
    pdf: [],
  }
  for (let round = 0; round <= rounds; round++) {
    const profile = await openCold(browser, `${site.url}#/profil/${desa}`)
    await profile.close()
    const compare = await openCold(browser, `${site.url}#/bandingkan?wilayah=${compared}`)
    await compare.close()

    const home = await openCold(browser, `${site.url}#/?wilayah=${desa}`)
    const byLink = await pressUntil(home.page, `a[href*="/profil/${desa}"]`, '.profile-card')
    await home.close()

    const { page, close } = await openCold(browser, `${site.url}#/?wilayah=${largest.code}`)
    await page.locator('.print-menu__button').click()
    const print = await pressUntil(
      page,
      '.print-menu__panel li:last-child button',
      '[data-print-ready="true"]',
    )
    const sheets = await page.locator('[data-brief]').count()
    if (sheets !== largest.parts.length) throw new Error(`${sheets} briefs were drawn.`)
    const started = performance.now()
    await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const pdf = performance.now() - started
    await close()

    if (round === 0) continue
    figures.profileCold.push(profile.ready)
    figures.profileByLink.push(byLink)
    figures.compareFour.push(compare.ready)
    figures.print.push(print)
    figures.pdf.push(pdf)
  }
  return figures
}
