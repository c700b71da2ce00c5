/** What the page's own map and its messages about a failed load look like to others. */
const PAGE_MAP = '[data-testid="map"]'
const COLOURED = '[data-map-coloured]'
const FAILED = '[role="alert"]'

/**
 * Watches the page come: `onMap` when its map is there, so that clicks are its own; `onDone` in the
 * very frame in which that map is coloured, or when something failed and must be readable.
 */
export function leaveToPage(root: Element, onMap: () => void, onDone: () => void): void {
  const look = () => {
    if (root.querySelector(PAGE_MAP)) onMap()
    if (!root.querySelector(COLOURED) && !root.querySelector(FAILED)) return
    observer.disconnect()
    onDone()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-map-coloured', 'role'],
  })
}
