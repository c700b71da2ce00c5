import { loseFont, renewFontFaces } from './font-faces'
import { refreshFiles } from './refresh-files'
import { LOST_CHUNK, MAY_RELOAD, RELOAD_WHOLE } from './reload-whole'

/**
 * A script of its own, so that the page has a way out when its other files are broken, and nobody is
 * there to press a key. It is small, keeps its name, and so is asked for at every visit.
 */
const LOOK_MS = 1000
/** After all the page names has been fetched, it starts within so many looks. */
const PATIENCE_LOOKS = 20
/** Until the page is loaded anew, ms; then twice as long each time, up to ten minutes. */
const FIRST_PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 10 * 60_000
/** Between two looks at a server whose files are broken too, ms: it is known soon when they are mended. */
const BROKEN_PAUSE_MS = 20_000
/** A page in which a part is missing is not loaded anew under the hands of somebody, ms since a touch. */
const QUIET_MS = 10_000
/** A page that has run so long without a loss is well, ms. */
const WELL_MS = 60_000
/** So often fonts are asked for anew. */
const FONT_TRIES = 20
/** So many reloads are tried with the application that the browser keeps. */
const TRIES_WITH_KEPT = 2
const TRIES = 'reloads-without-start'

/** No dictionary is there, and neither is a style sheet for certain. */
const LINES = [
  ['id', 'Peta ini belum dapat dimuat: naskah atau gaya halaman tidak dapat diambil dari server.'],
  ['id', 'Halaman ini mencoba lagi sendiri.'],
  ['en', 'The map could not be loaded: the page’s script or style cannot be had from the server.'],
  ['en', 'This page tries again by itself.'],
] as const

let isEntryLost = false
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) isEntryLost = true
  },
  { capture: true },
)
addEventListener(RELOAD_WHOLE, (event) => {
  event.preventDefault()
  void refreshFiles().then(() => {
    location.reload()
  })
})
let isChunkLost = false
const isPartLost = () => isChunkLost
let isHealing = false
addEventListener(LOST_CHUNK, (event) => {
  const { payload } = event as Event & { payload?: Error }
  // What came and fails by itself would fail again.
  if (payload && !/^SyntaxError|import|preload/.test(String(payload))) return
  isChunkLost = true
  if (isStarted()) void heal()
})
let touchedAt = -Infinity
for (const sign of ['pointerdown', 'keydown', 'wheel'])
  addEventListener(sign, () => (touchedAt = performance.now()), { capture: true, passive: true })
void watch()
void watchFonts()

async function watch(): Promise<void> {
  let looks = 0
  while (!isStarted()) {
    // A slow line is no fault: what it still loads is waited for.
    if (document.readyState === 'complete') looks += 1
    const isLost = isEntryLost || document.documentElement.dataset['lost'] !== undefined
    if (isLost || looks > PATIENCE_LOOKS) return heal()
    await pause(LOOK_MS)
  }
  while (document.readyState !== 'complete') await pause(LOOK_MS)
  // Half a page may start, but what is loaded later is not checked in it.
  if (!/}$/.test(document.getElementById('files')?.textContent ?? '')) isChunkLost = true
  if (isPartLost()) return heal()
  await pause(WELL_MS)
  if (!isPartLost()) writeTries(0)
}

/** A font that came by half is no reason to load the page anew. */
async function watchFonts(): Promise<void> {
  for (let tries = 0; tries < FONT_TRIES; tries += 1) {
    await loseFont()
    do await pause(BROKEN_PAUSE_MS)
    while (!(await refreshFiles()))
    renewFontFaces()
  }
}

/** React has put something in the place of what stands in the page. */
function isStarted(): boolean {
  return document.querySelector('#root > :not(.not-started, .lost)') !== null
}

/** Loads the page anew once the server's files are whole, and asks for them until they are. */
async function heal(): Promise<void> {
  if (isHealing) return
  isHealing = true
  if (!isStarted()) tell()
  const tries = readTries()
  await pause(Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS))
  while (!isStarted() || isPartLost()) {
    const isWhole = (await refreshFiles()) && tries < TRIES_WITH_KEPT
    const isAllowed = dispatchEvent(new Event(MAY_RELOAD, { cancelable: true }))
    if (isAllowed && (isWhole || ((await dropKeptApplication()) && (await refreshFiles())))) {
      while (isStarted() && performance.now() - touchedAt < QUIET_MS) await pause(LOOK_MS)
      writeTries(tries + 1)
      location.reload()
      return
    }
    await pause(BROKEN_PAUSE_MS)
  }
}

/** Says that the page did not come. */
function tell(): void {
  const root = document.getElementById('root')
  if (root?.querySelector('.lost') !== null) return
  const alert = document.createElement('div')
  Object.assign(alert, { role: 'alert', className: 'lost' })
  Object.assign(alert.style, { padding: '2rem', font: '1rem/1.5 sans-serif' })
  for (const [lang, text] of LINES)
    alert.append(Object.assign(document.createElement('p'), { lang, textContent: text }))
  root.replaceChildren(alert)
}

/**
 * Lets go of the application that the service worker keeps, unless there is no server to give another.
 * @returns whether the files come from the server now.
 */
async function dropKeptApplication(): Promise<boolean> {
  try {
    if (!(await fetch('data/manifest.json', { cache: 'no-store' })).ok) return false
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.unregister()
    for (const name of await caches.keys())
      if (name.includes('precache') && name.endsWith(registration?.scope ?? ' '))
        await caches.delete(name)
  } catch {
    // Storage that is denied keeps nothing.
  }
  return true
}

/** How often in a row this tab was loaded anew; without a memory as if it had been often. */
function readTries(): number {
  try {
    return Number(sessionStorage.getItem(TRIES))
  } catch {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return visit?.type === 'reload' ? 6 : 0
  }
}

function writeTries(tries: number): void {
  try {
    if (tries > 0) sessionStorage.setItem(TRIES, String(tries))
    else sessionStorage.removeItem(TRIES)
  } catch {
    // See above.
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
