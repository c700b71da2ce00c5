import { useCallback, useSyncExternalStore } from 'react'

/** Whether a CSS media query matches now; follows its changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => {
        media.removeEventListener('change', listener)
      }
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** A phone: the panel becomes a sheet and the navigation moves to the bottom. */
export const PHONE = '(max-width: 720px)'
