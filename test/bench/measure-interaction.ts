import type { CDPSession, Page } from 'playwright-core'
import { changeView, type Change, type Changes } from './change-view.ts'

/** Long enough for what follows a change (labels, idle work) to be counted with it. */
const SETTLE_MS = 250

/** Duration of every main-thread task of the page so far, ms. */
async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  return seconds * 1000
}

/** Time until the frame that shows each of `count` changes, ms. */
export async function measureIndicatorChanges(
  page: Page,
  changes: Changes,
  count: number,
): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) times.push(await changeView(page, changes.indicator()))
  await changeView(page, changes.home)
  return times
}

/** As above for drilling down from the kabupaten; the way back up is not measured. */
export async function measureDrillDowns(
  page: Page,
  changes: Changes,
  count: number,
): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    times.push(await changeView(page, changes.drillDown()))
    await changeView(page, changes.home)
    await page.waitForTimeout(SETTLE_MS)
  }
  return times
}

/** Time of all main-thread tasks while the view changes and the page settles, ms. */
async function mainThreadMs(session: CDPSession, page: Page, change: Change): Promise<number> {
  const before = await taskMs(session)
  await changeView(page, change)
  await page.waitForTimeout(SETTLE_MS)
  return (await taskMs(session)) - before
}

/**
 * Main-thread time of each of `count` indicator changes, ms: map, legend, cards and charts
 * together, less what the measuring itself costs on the same page.
 */
export async function measureMainThread(
  page: Page,
  changes: Changes,
  count: number,
): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const times: number[] = []
  let last: Change = changes.home
  for (let i = 0; i < count; i++) {
    const idle = await mainThreadMs(session, page, last)
    last = changes.indicator()
    const busy = await mainThreadMs(session, page, last)
    times.push(busy - idle)
  }
  await session.detach()
  await changeView(page, changes.home)
  return times
}
