const MARK = 'reloaded-for-lost-chunk'

/**
 * A page whose script is no longer on the server, after an upload of a newer version or a half-finished
 * one: everything is loaded anew, once; the address keeps the view.
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
  location.reload()
  return true
}
