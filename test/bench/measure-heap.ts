import type { CDPSession, Page } from 'playwright-core'
import { changeView, type Changes } from './change-view.ts'

const WARM_UP = 50
/** Every indicator and kecamatan has been shown by then, and the engine has compiled what is hot. */
const WARM = 350
const END = 500

async function heapBytes(session: CDPSession): Promise<number> {
  // The second pass frees what finalisers of the first let go.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

async function interact(page: Page, changes: Changes, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const drills = i % 4 === 3
    await changeView(page, drills ? changes.drillDown() : changes.indicator())
  }
}

export interface HeapGrowth {
  readonly startMB: number
  /** After 500 interactions against after 50, %. */
  readonly growth: number
  /** After 500 interactions against after 350, %: what a leak would show, compiled code not. */
  readonly lateGrowth: number
}

/** Script heap, compiled code included, each time after a full collection. */
export async function measureHeapGrowth(page: Page, changes: Changes): Promise<HeapGrowth> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await interact(page, changes, WARM_UP)
  const start = await heapBytes(session)
  await interact(page, changes, WARM - WARM_UP)
  const warm = await heapBytes(session)
  await interact(page, changes, END - WARM)
  const end = await heapBytes(session)
  await session.detach()
  const percent = (from: number) => (end / from - 1) * 100
  return { startMB: start / 1e6, growth: percent(start), lateGrowth: percent(warm) }
}
