import { create } from 'zustand'

interface NewVersion {
  /** A newer version of the application is there whole and waits to be taken up. */
  readonly isNewReady: boolean
  /** What keeps the application; null where the browser keeps none. */
  readonly registration: ServiceWorkerRegistration | null
}

export const useAppVersion = create<NewVersion>()(() => ({ isNewReady: false, registration: null }))
