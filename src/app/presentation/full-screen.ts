import { useEffect } from 'react'
import { isTyping } from './key-meaning'

/** Shows the page on the full screen, or no longer; a browser that will not is let be. */
export function toggleFullScreen(): void {
  const { documentElement: page } = document
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : 'requestFullscreen' in page
      ? page.requestFullscreen()
      : Promise.resolve()
  change.catch(() => undefined)
}

/** The key F anywhere but in a text field. */
export function useFullScreenKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.repeat || isTyping(event)) return
      toggleFullScreen()
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  }, [])
}
