/** CSS pixels; the panel of a laptop is narrow, the sheet of a phone small. */
const NARROW = 660
const SMALL = 480

/**
 * As a ref: keeps the element's `data-room` (`wide`, `narrow` or `narrow small`) true to its width,
 * for the style sheets.
 */
export function keepRoom(element: HTMLElement | null): () => void {
  if (!element) return () => undefined
  const measure = () => {
    element.dataset['room'] = roomOf(element.clientWidth)
  }
  measure()
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(measure)
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}

function roomOf(width: number): string {
  if (width > NARROW) return 'wide'
  return width > SMALL ? 'narrow' : 'narrow small'
}
