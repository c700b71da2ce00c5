/** What the page asks of the watchdog, which takes the event over by cancelling it. */
export const RELOAD_WHOLE = 'reload-whole'

/** What the watchdog asks of a page that runs, before it reloads it: one that knows better cancels it. */
export const MAY_RELOAD = 'may-reload'

/** What Vite's helper tells of a chunk or style sheet that did not come, with the error as `payload`. */
export const LOST_CHUNK = 'vite:preloadError'
