import type { CDPSession, Page } from 'playwright-core'
import { changeView, type Changes } from './change-view.ts'

const WARM_UP = 50
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

/** Script heap after 500 interactions against after 50, both after a full collection: growth in %. */
export async function measureHeapGrowth(
  page: Page,
  changes: Changes,
): Promise<{ startMB: number; growth: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await interact(page, changes, WARM_UP)
  const start = await heapBytes(session)
  await interact(page, changes, END - WARM_UP)
  const end = await heapBytes(session)
  await session.detach()
  return { startMB: start / 1e6, growth: (end / start - 1) * 100 }
}
