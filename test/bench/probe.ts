/** What the probe leaves in the page, ms since the navigation began. */
export type Marks = { coloured?: number; ready?: number; engine?: number }

declare global {
  interface Window {
    benchMarks: Marks
    benchBlockedMs: number
  }
}

/**
 * Runs in the page before its own scripts. Looks once a frame whether the map is coloured, the page
 * ready and the map drawn by the engine that stays; a mark is taken after the frame that shows it
 * is painted. Sums what long tasks exceed 50 ms by (total blocking time).
 */
export function probe(): void {
  const marks: Marks = {}
  window.benchMarks = marks
  window.benchBlockedMs = 0

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.benchBlockedMs += duration - 50
  }).observe({ type: 'longtask', buffered: true })

  const afterPaint = (take: () => void): void => {
    const channel = new MessageChannel()
    channel.port1.onmessage = take
    channel.port2.postMessage(null)
  }
  const seen = new Set<keyof Marks>()
  const look = (mark: keyof Marks, isThere: boolean): void => {
    if (!isThere || seen.has(mark)) return
    seen.add(mark)
    afterPaint(() => (marks[mark] = performance.now()))
  }
  const eachFrame = (): void => {
    const map = document.querySelector<HTMLElement>('[data-testid="map"]')
    const engine = map?.dataset['mapEngine']
    // A first picture counts as well: that it has the map's colours is shown by a picture of it.
    look('coloured', document.querySelector('[data-map-coloured]') !== null)
    look('ready', document.documentElement.dataset['ready'] === 'true')
    look('engine', engine === 'maplibre' || engine === 'leaflet')
    if (seen.size < 3) requestAnimationFrame(eachFrame)
  }
  requestAnimationFrame(eachFrame)
}
