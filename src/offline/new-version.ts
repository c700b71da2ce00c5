import { useAppVersion } from './app-version-store'
import { TAKE_OVER } from './take-over'

/**
 * Looks for the newer version once more and takes up what is there of it whole; else the page is loaded
 * anew as it is kept, for a half of the new is never used.
 */
export function reloadForNewVersion(): void {
  void import('./app-version').then(
    async ({ settleNewVersion }) => {
      await settleNewVersion()
      takeNewVersion()
    },
    () => {
      location.reload()
    },
  )
}

/** A browser may let a version wait on while the old one answers something; a press is not left without effect, ms. */
const TAKE_OVER_MS = 8000

/** Takes the newer version up: the page is loaded anew, its address keeps the view. */
export function takeNewVersion(): void {
  const waiting = useAppVersion.getState().registration?.waiting
  if (!waiting) {
    location.reload()
    return
  }
  const reload = () => {
    location.reload()
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload)
  setTimeout(reload, TAKE_OVER_MS)
  waiting.postMessage(TAKE_OVER)
}
