/** What the page asks of the watchdog, which takes the event over by cancelling it. */
export const RELOAD_WHOLE = 'reload-whole'

/** What Vite's helper tells of a chunk or style sheet that did not come, with the error as `payload`. */
export const LOST_CHUNK = 'vite:preloadError'
