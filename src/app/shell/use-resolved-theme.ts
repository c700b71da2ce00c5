import { useLayoutEffect } from 'react'
import type { Address } from '../../address/address'
import type { Theme } from '../../ui/theme'
import { useMediaQuery } from '../../ui/use-media-query'
import { usePrinting } from '../../ui/use-printing'

/**
 * The address decides, else the system, and paper is always light; the document carries the answer for
 * the style sheets.
 */
export function useResolvedTheme(asked: Address['theme']): Theme {
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)')
  const isOnPaper = usePrinting()
  const dark = !isOnPaper && (asked === null ? systemDark : asked === 'gelap')
  const theme = dark ? 'dark' : 'light'
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
