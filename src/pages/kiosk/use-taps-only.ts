import { useEffect, type RefObject } from 'react'

/** Lets touches through and no drag, pinch or wheel, so that a restless finger still chooses. */
export function useTapsOnly(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = element.current
    if (!node) return
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const hold = (event: Event) => {
      event.stopPropagation()
    }
    node.addEventListener('pointermove', hold, options)
    node.addEventListener('wheel', hold, options)
    return () => {
      listening.abort()
    }
  }, [element])
}
