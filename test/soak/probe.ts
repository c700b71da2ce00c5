import { existsSync, readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

/** What the page holds at one moment, after a garbage collection. */
export interface Held {
  readonly heapMB: number
  readonly nodes: number
  readonly listeners: number
  readonly workers: number
  /** Graphics contexts that were asked for and not yet collected. */
  readonly graphics: number
  /** Memory of ArrayBuffers, which lies outside the script heap. */
  readonly buffersMB: number
  /** Addresses of Blobs that were made and not revoked. */
  readonly blobs: number
  /** What the page keeps in the browser's caches, in its databases, and as words (`localStorage`, `sessionStorage`). */
  readonly cachesMB: number
  readonly databasesMB: number
  readonly wordsKB: number
  /** Resident memory of all processes that draw pages; NaN where the system does not tell. */
  readonly processMB: number
}

/** Counts the addresses of Blobs; put into the page before its own script. */
export function countBlobs(): void {
  const made = new Set<string>()
  const createObjectURL = URL.createObjectURL.bind(URL)
  const revokeObjectURL = URL.revokeObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob)
    made.add(url)
    return url
  }
  URL.revokeObjectURL = (url: string) => {
    made.delete(url)
    revokeObjectURL(url)
  }
  Object.assign(window, { countBlobs: () => made.size })
}

/** Counts the graphics contexts; put into the page before its own script. */
export function countGraphics(): void {
  const made: WeakRef<object>[] = []
  const counted = new WeakSet<object>()
  Object.assign(window, {
    countGraphics: () => made.filter((one) => one.deref() !== undefined).length,
  })
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its canvas below
  const original = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => object | null
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = original.apply(this, args)
    if (context && !counted.has(context)) {
      counted.add(context)
      made.push(new WeakRef(context))
    }
    return context
  } as typeof HTMLCanvasElement.prototype.getContext
}

export async function openProbe(page: Page): Promise<{ read: () => Promise<Held> }> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  return {
    read: async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
      const usage = (await session.send('Runtime.getHeapUsage')) as { backingStorageSize?: number }
      const kept = await page.evaluate(async () => {
        const counts = window as unknown as Record<'countGraphics' | 'countBlobs', () => number>
        // Chromium tells each kind apart, and leaves out those that hold nothing.
        const { usageDetails = {} } = (await navigator.storage.estimate()) as StorageEstimate & {
          usageDetails?: { caches?: number; indexedDB?: number }
        }
        const words = [localStorage, sessionStorage].flatMap((one) =>
          Object.entries(one as unknown as Record<string, string>).flat(),
        )
        return {
          graphics: counts.countGraphics(),
          blobs: counts.countBlobs(),
          cachesMB: (usageDetails.caches ?? 0) / 1e6,
          databasesMB: (usageDetails.indexedDB ?? 0) / 1e6,
          wordsKB: (2 * words.join('').length) / 1e3,
        }
      })
      return {
        heapMB: of('JSHeapUsedSize') / 1e6,
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        workers: page.workers().length,
        buffersMB: (usage.backingStorageSize ?? Number.NaN) / 1e6,
        ...kept,
        processMB: await residentMB(page),
      }
    },
  }
}

/** Of the processes that draw pages, as Linux tells it. */
async function residentMB(page: Page): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession()
  if (!browser) return Number.NaN
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  await browser.detach()
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const file = `/proc/${id}/status`
      const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
      return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? Number.NaN) / 1024
    })
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * All of the page that a visit could have left changed: its address, what it keeps in the browser
 * besides the application and data, and the whole document of the first screen. Numbers that React
 * gives out anew at every mount are left out.
 */
export function fingerprint(page: Page): Promise<string> {
  return page.evaluate(() => {
    const keep = (storage: Storage) => JSON.stringify(Object.entries(storage).sort())
    const { documentElement: html } = document
    const attributes = [...html.attributes].map(({ name, value }) => `${name}=${value}`).sort()
    const root = document.getElementById('root')?.innerHTML ?? ''
    return [
      location.href,
      attributes.join(' '),
      `${scrollX},${scrollY}`,
      keep(localStorage),
      keep(sessionStorage),
      document.activeElement?.tagName,
      root.replace(/_r_[0-9a-z]+_|«r[0-9a-z]+»|:r[0-9a-z]+:/g, 'id'),
    ].join('\n')
  })
}
