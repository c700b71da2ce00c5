import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface ElementSize {
  /** CSS pixels, whole. */
  readonly width: number
  readonly height: number
  /** CSS pixels of a designed pixel (1/16 rem): 1 on a laptop, more on a wall. */
  readonly scale: number
}

const DESIGNED_FONT_SIZE = 16
/** Where nothing is laid out (no layout engine, a hidden tab) what cannot wait is drawn at this size. */
const FALLBACK = { width: 800, height: 600 }

/**
 * Measures an element whenever its box changes, without forcing a layout: the browser reports it after
 * its own. Returns a ref callback and the size, null until the first report. Renders again only when a
 * whole pixel changes.
 */
export function useElementSize(): readonly [
  (element: HTMLElement | null) => void,
  ElementSize | null,
] {
  const [size, setSize] = useState<ElementSize | null>(null)
  const stop = useRef<(() => void) | undefined>(undefined)
  const ref = useCallback((element: HTMLElement | null) => {
    stop.current?.()
    if (!element) return
    const measure = () => {
      setSize((last) => changed(last, measureElement(element)))
    }
    if (typeof ResizeObserver === 'undefined') measure()
    stop.current = watchBox(element, measure)
  }, [])
  return [ref, size]
}

/** The same for what is part of the first picture: measured before anything is painted. */
export function useSizeBeforePaint(element: RefObject<HTMLElement | null>): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () => {
      const { width, height, scale } = measureElement(node)
      const isLaidOut = width > 0 && height > 0
      const next = isLaidOut ? { width, height, scale } : { ...FALLBACK, scale }
      setSize((last) => changed(last, next))
    }
    measure()
    return watchBox(node, measure)
  }, [element])
  return size
}

/** Returns what ends it. */
function watchBox(element: HTMLElement, onChange: () => void): (() => void) | undefined {
  if (typeof ResizeObserver === 'undefined') return undefined
  const observer = new ResizeObserver(onChange)
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}

function measureElement({ clientWidth, clientHeight }: HTMLElement): ElementSize {
  const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return {
    width: clientWidth,
    height: clientHeight,
    scale: fontSize > 0 ? fontSize / DESIGNED_FONT_SIZE : 1,
  }
}

function changed(last: ElementSize | null, next: ElementSize): ElementSize {
  const isSame =
    last?.width === next.width && last.height === next.height && last.scale === next.scale
  return isSame ? last : next
}
