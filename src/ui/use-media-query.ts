import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Whether a CSS media query matches now; follows its changes. */
export function useMediaQuery(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query])
  const subscribe = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener)
      return () => {
        media.removeEventListener('change', listener)
      }
    },
    [media],
  )
  return useSyncExternalStore(subscribe, () => media.matches)
}

/** A phone: the panel becomes a sheet and the navigation moves to the bottom. */
export const PHONE = '(max-width: 720px)'
