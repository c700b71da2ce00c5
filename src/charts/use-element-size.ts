import { useCallback, useRef, useState } from 'react'

export interface ElementSize {
  /** CSS pixels, whole. */
  readonly width: number
  readonly height: number
  /** CSS pixels of 1/16 rem: 1 on a laptop, more on a wall. */
  readonly unit: number
}

/**
 * Measures an element once and whenever its box changes. Returns a ref callback and the size, null
 * until the first measurement. Renders again only when a whole pixel changes.
 */
export function useElementSize(): readonly [
  (element: HTMLElement | null) => void,
  ElementSize | null,
] {
  const [size, setSize] = useState<ElementSize | null>(null)
  const observer = useRef<ResizeObserver | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    observer.current = null
    if (!element) return
    const measure = () => {
      const next = sizeOf(element)
      setSize((last) => (last && isSame(last, next) ? last : next))
    }
    if (typeof ResizeObserver === 'undefined') {
      measure()
      return
    }
    // The observer reports once at the start, after the browser's own layout: reading the size here
    // would force a second one.
    observer.current = new ResizeObserver(measure)
    observer.current.observe(element)
  }, [])
  return [ref, size]
}

function sizeOf(element: HTMLElement): ElementSize {
  const { clientWidth, clientHeight } = element
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { width: clientWidth, height: clientHeight, unit: root > 0 ? root / 16 : 1 }
}

function isSame(a: ElementSize, b: ElementSize): boolean {
  return a.width === b.width && a.height === b.height && a.unit === b.unit
}
