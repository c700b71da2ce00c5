import type { CDPSession, Page } from 'playwright-core'

/** What the page holds at one moment, after a garbage collection. */
export interface Held {
  readonly heapMB: number
  readonly nodes: number
  readonly listeners: number
  readonly workers: number
  /** Graphics contexts that were asked for and not yet collected. */
  readonly graphics: number
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
      const graphics = await page.evaluate(() =>
        (window as unknown as { countGraphics: () => number }).countGraphics(),
      )
      return {
        heapMB: of('JSHeapUsedSize') / 1e6,
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        workers: page.workers().length,
        graphics,
      }
    },
  }
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
