/** What the page asks of the watchdog, which takes the event over by cancelling it. */
export const RELOAD_WHOLE = 'reload-whole'
