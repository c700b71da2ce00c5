import { create } from 'zustand'
import { TAKE_OVER } from './take-over'

interface NewVersion {
  /** A newer version of the application is there whole and waits to be taken up. */
  readonly isNewReady: boolean
  /** What keeps the application; null where the browser keeps none. */
  readonly registration: ServiceWorkerRegistration | null
}

export const useAppVersion = create<NewVersion>()(() => ({ isNewReady: false, registration: null }))

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

/** Takes the newer version up: the page is loaded anew, its address keeps the view. */
export function takeNewVersion(): void {
  const waiting = useAppVersion.getState().registration?.waiting
  if (!waiting) {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload()
  })
  waiting.postMessage(TAKE_OVER)
}
