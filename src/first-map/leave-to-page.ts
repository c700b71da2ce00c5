/** What the page's own map and its messages about a failed load look like to others. */
const PAGE_MAP = '[data-testid="map"]'
const COLOURED = '[data-map-coloured]'
const FAILED = '[role="alert"]'

interface Leaving {
  /** Whether the picture no longer shows what the page is asked for. */
  readonly isStale: () => boolean
  /** The page's map is there: clicks are its own. */
  readonly onMap: () => void
  readonly onDone: () => void
}

/**
 * Watches the page come. The picture is done in the very frame in which the page's map is coloured,
 * when something failed and must be readable, and when it is stale.
 * @returns how to stop watching.
 */
export function leaveToPage(root: Element, { isStale, onMap, onDone }: Leaving): () => void {
  const look = () => {
    if (root.querySelector(PAGE_MAP)) onMap()
    if (root.querySelector(COLOURED) || root.querySelector(FAILED) || isStale()) onDone()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-map-coloured', 'role'],
  })
  addEventListener('hashchange', look)
  return () => {
    observer.disconnect()
    removeEventListener('hashchange', look)
  }
}
