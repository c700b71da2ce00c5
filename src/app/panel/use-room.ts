import { useLayoutEffect, type RefObject } from 'react'

/** CSS pixels; the panel of a laptop is narrow, the sheet of a phone small. */
const NARROW = 660
const SMALL = 480

/** Keeps the element's `data-room` (`wide`, `narrow` or `narrow small`) true to its width, for the style sheets. */
export function useRoom(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () => {
      node.dataset['room'] = roomOf(node.clientWidth)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => {
      observer.disconnect()
    }
  }, [element])
}

function roomOf(width: number): string {
  if (width > NARROW) return 'wide'
  return width > SMALL ? 'narrow' : 'narrow small'
}
