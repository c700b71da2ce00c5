import { refreshFiles } from './refresh-files'

const MARK = 'reloaded-for-lost-chunk'

/**
 * A page whose script is no longer on the server, after an upload of a newer version, or that came by
 * half: everything is loaded anew, once, and what the browser keeps broken is asked for again; the
 * address keeps the view.
 * @returns false when that was tried a moment ago, or nothing remembers whether it was.
 */
export async function reloadForLostChunk(): Promise<boolean> {
  try {
    const last = Number(sessionStorage.getItem(MARK))
    if (!navigator.onLine || performance.timeOrigin - last < 60_000) return false
    sessionStorage.setItem(MARK, String(performance.timeOrigin))
  } catch {
    // Without a memory it could reload for ever.
    return false
  }
  await reloadWhole()
  return true
}

/** Loads the page anew, without what the browser keeps broken. */
export async function reloadWhole(): Promise<void> {
  await refreshFiles()
  location.reload()
}
