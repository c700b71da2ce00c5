import { create } from 'zustand'

interface IdleState {
  /** True while nobody uses the page and it shows itself: the moment to take up a newer version. */
  readonly isIdle: boolean
  readonly setIdle: (isIdle: boolean) => void
}

/** Whether somebody is at the kiosk; false on every other page. */
export const useIdle = create<IdleState>()((set) => ({
  isIdle: false,
  setIdle: (isIdle) => {
    set({ isIdle })
  },
}))
