import type { Page } from 'playwright-core'
import { findGrowing } from './report.ts'
import { soak } from './soak.ts'

/** A third more than a verdict needs, since a quarter goes for warming up. */
const VISITS = 56

/**
 * Shows in a real browser that the soak sees what it is for: the same short visits once as they are, in
 * which nothing may grow, and once with something of every kind left behind by each of them, which must
 * all be named.
 * @returns whether it sees all of them and nothing else.
 */
export async function prove(seed: number): Promise<boolean> {
  const run = async (afterVisit: (page: Page) => Promise<void>) =>
    findGrowing(
      await soak({ minutes: 1, seed, isCalm: true, trial: { visits: VISITS, afterVisit } }),
    ) ?? []
  console.log('Visits that leave nothing behind:')
  const falsely = await run(() => Promise.resolve())
  console.log('\nVisits that leave something of every kind behind:')
  const seen = await run((page) => page.evaluate(leaveBehind))
  const unseen = LEFT_BEHIND.filter((label) => !seen.some((one) => one.startsWith(label)))
  for (const label of falsely) console.error(`✗ said to grow where nothing is left: ${label}`)
  for (const label of unseen) console.error(`✗ left behind and not seen: ${label}`)
  const isProved = falsely.length === 0 && unseen.length === 0
  if (isProved) console.log(`\n✓ All ${LEFT_BEHIND.length} kinds of leaks are seen.`)
  return isProved
}

/** What `leaveBehind` makes grow, as the report names it. */
const LEFT_BEHIND = [
  ...['Script heap', 'DOM nodes', 'Event listeners', 'Workers', 'Graphics contexts'],
  ...['ArrayBuffers', 'Blob addresses', 'Caches', 'Databases', 'Kept words', 'Process memory'],
]

/** Runs in the page. */
async function leaveBehind(): Promise<void> {
  const page = window as unknown as { left?: unknown[]; visits?: number }
  const left = (page.left ??= [])
  const visit = (page.visits = (page.visits ?? 0) + 1)
  left.push(Array.from({ length: 20_000 }, (_, at) => ({ visit, at })))
  left.push(new Uint8Array(1_000_000).fill(visit))
  left.push(Array.from({ length: 100 }, () => document.createElement('p')))
  for (let times = 0; times < 20; times += 1) addEventListener('left-behind', () => left.length)
  const script = URL.createObjectURL(new Blob([' '.repeat(1000)], { type: 'text/javascript' }))
  left.push(script, document.createElement('canvas').getContext('2d'))
  if (visit % 8 === 0) left.push(new Worker('./watchdog.js'))
  const bytes = crypto.getRandomValues(new Uint8Array(60_000))
  await (await caches.open('left-behind')).put(`./left-${visit}`, new Response(bytes))
  localStorage.setItem(`left-${visit}`, 'left behind '.repeat(20))
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('left-behind', 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('left')
    }
    opening.onerror = reject
    opening.onsuccess = () => {
      const change = opening.result.transaction('left', 'readwrite')
      change.objectStore('left').put(bytes, visit)
      change.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
