import { parseAddress } from '../address/address'
import { asksDefaultPage } from './asks-first-view'
import { readFirstView } from './read-first-view'
import { showFirstMap } from './show-first-map'

/** The page waits no longer than this for the picture, ms. */
const PATIENCE = 800

/**
 * Draws the default view of the map while the page itself still loads; see
 * docs/adr/0009-first-picture.md.
 */
async function draw(): Promise<void> {
  const root = document.getElementById('root')
  if (!root || !asksDefaultPage(parseAddress(location.hash))) return
  await showFirstMap(await readFirstView(), root)
}

/** In the built page this script starts the page's own, so that evaluating that cannot come before. */
async function startPage(): Promise<void> {
  const { page } = document.querySelector<HTMLElement>('script[data-page]')?.dataset ?? {}
  if (page === undefined) return
  const { href } = new URL(page, document.baseURI)
  await import(/* @vite-ignore */ href).catch((error: unknown) => {
    tellLost()
    throw error
  })
}

/** A style sheet that the server did not give, or gave as something else: no sheet or one without rules. */
function isStyleLost(): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
  return [...links].some(({ sheet }) => !sheet?.cssRules.length)
}

/** Leaves a sign for src/offline/watchdog.ts, which says so and loads the page anew. */
function tellLost(): void {
  document.documentElement.dataset['lost'] = ''
}

if (isStyleLost()) tellLost()
else {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  // Whatever goes wrong with the picture, the page loads as it would without.
  const picture = draw().catch(() => undefined)
  void Promise.race([picture, patience]).then(startPage)
}
