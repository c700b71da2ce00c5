import { RELOAD_WHOLE } from './reload-whole'

const MARK = 'reloaded-for-lost-chunk'

/**
 * A page whose script is no longer on the server, after an upload of a newer version, or that came by
 * half: everything is loaded anew, once; the address keeps the view.
 * @returns false when that was tried a moment ago, or nothing remembers whether it was.
 */
export function reloadForLostChunk(): boolean {
  try {
    const last = Number(sessionStorage.getItem(MARK))
    if (!navigator.onLine || performance.timeOrigin - last < 60_000) return false
    sessionStorage.setItem(MARK, String(performance.timeOrigin))
  } catch {
    // Without a memory it could reload for ever.
    return false
  }
  reloadWhole()
  return true
}

/** Loads the page anew without what the browser keeps broken, where the watchdog is there to see to that. */
export function reloadWhole(): void {
  if (dispatchEvent(new Event(RELOAD_WHOLE, { cancelable: true }))) location.reload()
}
