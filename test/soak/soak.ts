import { chromium, type Page } from 'playwright-core'
import { makeAnotherDataset, NEW_NAME } from '../e2e/support/another-dataset.ts'
import { startPlainServer } from '../e2e/support/plain-server.ts'
import { findChromium } from '../tools/chromium.ts'
import { planFaults } from './faults.ts'
import { countBlobs, countGraphics, fingerprint, openProbe, type Held } from './probe.ts'
import { randomFrom } from './random.ts'
import { isTouring, startAgain, touchSomething } from './visitor.ts'

export interface SoakOptions {
  readonly minutes: number
  readonly seed: number
  /** Few touches and no moving camera, so that other work goes on beside it. */
  readonly isCalm: boolean
  /** So many short visits without faults instead, after each of which something may be done to the page. */
  readonly trial?: { readonly visits: number; readonly afterVisit: (page: Page) => Promise<void> }
}

export interface SoakRun {
  readonly minutes: number
  readonly interactions: number
  readonly visits: number
  readonly updates: number
  readonly faults: ReadonlyMap<string, number>
  readonly errors: readonly string[]
  /** First screens after a visit that were not as the first one, by what differs. */
  readonly leftovers: readonly string[]
  /** Seconds since the start, and what the page held then. */
  readonly samples: readonly (readonly [number, Held])[]
  /** What was wrong with the page when all faults were over. */
  readonly endsWrong: readonly string[]
}

/** A visitor who has gone is known after so many seconds, the countdown included. */
const ADDRESS = '#/kios?diam=4&mundur=3&adegan=5'
const FAULT_EVERY_S = { first: 20, longest: 60 }
const FAULT_LASTS_MS = 8000
const KIOSK = { width: 1080, height: 1920 }
/** The same frame at half the size, a quarter of the work of painting it. */
const HALF_KIOSK = { width: 540, height: 960 }
/** The kiosk draws no WebGL: without a GPU the browser paints by itself, not through a software one. */
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  // Code is compiled at once and only once. An engine that recompiles what has become hot holds more of
  // it for half an hour, which would hide how much the page itself holds.
  '--js-flags=--always-sparkplug --no-maglev --no-opt',
]
/** Mean pause between two touches. */
const CROWD_MS = 60
const CALM_MS = 2000
/** The day of the newer data, as the kiosk tells it. */
const NEW_DAY = '24 Desember 2026'

/** Drives the kiosk like a crowd while its server fails again and again. */
export async function soak({ minutes, seed, isCalm, trial }: SoakOptions): Promise<SoakRun> {
  const random = randomFrom(seed)
  const pause = isCalm && !trial ? CALM_MS : CROWD_MS
  // Where there is no browser, nothing is begun that would have to be ended.
  const executablePath = findChromium()
  const server = await startPlainServer()
  const another = makeAnotherDataset(server)
  const faults = planFaults(server, another, random)
  faults.heal(false)
  const browser = await chromium.launch({ executablePath, args: ARGS })
  try {
    const page = await browser.newPage({
      viewport: isCalm ? HALF_KIOSK : KIOSK,
      hasTouch: true,
      locale: 'id-ID',
      reducedMotion: isCalm ? 'reduce' : 'no-preference',
    })
    const errors = listen(page)
    // What compiles this file names inner functions by a helper, which the page has not.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(countGraphics)
    await page.addInitScript(countBlobs)
    await page.goto(server.url + ADDRESS)
    await page.locator('html[data-ready="true"]').waitFor()
    const probe = await openProbe(page)

    const started = Date.now()
    const seconds = () => (Date.now() - started) / 1000
    const samples: [number, Held][] = []
    const leftovers: string[] = []
    const firsts = new Map<string, string>()
    const counts = { interactions: 0, visits: 0, updates: 0 }
    const met = new Map<string, number>()
    let isNewer = false
    let healAt = Number.POSITIVE_INFINITY
    let faultAt = Date.now() + FAULT_EVERY_S.first * 1000

    const disturb = () => {
      const now = Date.now()
      if (now >= healAt) {
        isNewer = random() < 0.5 ? !isNewer : isNewer
        if (isNewer) counts.updates += 1
        faults.heal(isNewer)
        healAt = Number.POSITIVE_INFINITY
        const longest = Math.min(FAULT_EVERY_S.longest, minutes * 6)
        faultAt = now + (longest / 2) * (1 + random()) * 1000
      } else if (now >= faultAt && healAt === Number.POSITIVE_INFINITY) {
        const name = faults.begin()
        met.set(name, (met.get(name) ?? 0) + 1)
        healAt = now + FAULT_LASTS_MS
      }
    }

    const goesOn = () => (trial ? counts.visits < trial.visits : seconds() < minutes * 60)
    while (goesOn()) {
      await begin(page)
      counts.visits += 1
      const dataset = await shownDataset(page)
      const first = await fingerprint(page)
      const known = firsts.get(dataset)
      const isSame = dataset === (await shownDataset(page))
      if (known === undefined && isSame) firsts.set(dataset, first)
      if (known !== undefined && isSame && known !== first) {
        leftovers.push(describeDifference(known, first))
      }
      const many = isCalm ? 2 + Math.floor(random() * 6) : 8 + Math.floor(random() * 30)
      for (let i = 0; i < (trial ? 1 : many); i++) {
        await touchSomething(page, random)
        counts.interactions += 1
        if (!trial) disturb()
        await page.waitForTimeout(pause * (0.4 + 1.2 * random()))
      }
      // Some leave by the button, some just go.
      if (trial || random() < 0.8) await startAgain(page)
      await page.locator('.attract').waitFor({ timeout: 60_000 })
      await trial?.afterVisit(page)
      samples.push([seconds(), await probe.read()])
    }
    const lasted = trial ? seconds() / 60 : minutes

    faults.heal(true)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    const current = page.locator('.data-date', { hasText: NEW_DAY })
    const isCurrent = await current.waitFor({ timeout: 60_000 }).then(
      () => true,
      () => false,
    )
    const endsWrong = isCurrent ? await judgeEnd(page) : ['the newer data are never taken']
    return { minutes: lasted, ...counts, faults: met, errors, leftovers, samples, endsWrong }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Errors of the page; that a server which fails is complained of is no error of the page's. */
function listen(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(`uncaught: ${message}`))
  page.on('crash', () => errors.push('the page crashed'))
  page.on('console', (message) => {
    const isNetwork = /Failed to load resource|ERR_|net::/.test(message.text())
    if (message.type() === 'error' && !isNetwork) errors.push(`console: ${message.text()}`)
  })
  return errors
}

/** The first touch, which ends the tour. */
async function begin(page: Page): Promise<void> {
  if (await isTouring(page)) await page.touchscreen.tap(270, 480)
  await page.locator('.attract').waitFor({ state: 'detached' })
  // The map comes to rest: its labels are placed a moment after it is there.
  await page.waitForTimeout(700)
}

/** Which of the two datasets the page shows, by the day it tells. */
function shownDataset(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.data-date')?.textContent ?? '')
}

function describeDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return `…${before.slice(Math.max(0, at - 60), at + 60)}… became …${after.slice(Math.max(0, at - 60), at + 60)}…`
}

/** After all faults: the newer data, in Indonesian, on the first screen. */
async function judgeEnd(page: Page): Promise<string[]> {
  const wrong: string[] = []
  if (!(await isTouring(page))) wrong.push('not at its first screen')
  const language = await page.evaluate(() => document.documentElement.lang)
  if (language !== 'id') wrong.push(`language ${language}`)
  await begin(page)
  const { origin } = new URL(page.url())
  const hash = page.url().slice(origin.length + 1)
  if (hash !== ADDRESS) wrong.push(`address ${hash}`)
  // A new visit to the page: what is kept for the day without a server must not be the older.
  await page.goto('about:blank')
  await page.goto(`${origin}/${ADDRESS}&wilayah=16.07.02.2001`)
  const name = page.getByText(NEW_NAME).first()
  const isShown = await name.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (!isShown) wrong.push(`does not show the newer data (${NEW_NAME})`)
  return wrong
}
