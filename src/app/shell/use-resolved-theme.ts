import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Address } from '../../state/address'
import type { Theme } from '../../ui/theme'

const query = '(prefers-color-scheme: dark)'

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', listener)
  return () => {
    media.removeEventListener('change', listener)
  }
}

/** The address decides, else the system; the document carries the answer for the style sheets. */
export function useResolvedTheme(asked: Address['theme']): Theme {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
  const theme: Theme =
    asked === null ? (systemDark ? 'dark' : 'light') : asked === 'gelap' ? 'dark' : 'light'
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
