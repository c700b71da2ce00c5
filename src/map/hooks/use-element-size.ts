import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from '../geo/rect'

export interface ElementSize extends Size {
  /** CSS pixels a designed pixel: the page scales by its root font size on a wall. */
  readonly scale: number
}

/** Where nothing is laid out (no layout engine, a hidden tab) the map is drawn at this size. */
const FALLBACK: Size = { width: 800, height: 600 }
const DESIGNED_FONT_SIZE = 16

/** Null in the very first render; measured before anything is painted. */
export function useElementSize(element: RefObject<HTMLElement | null>): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () => {
      const next = measureElement(node)
      setSize((last) => (last && isSame(last, next) ? last : next))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return size
}

function measureElement(node: HTMLElement): ElementSize {
  const { clientWidth, clientHeight } = node
  const isLaidOut = clientWidth > 0 && clientHeight > 0
  const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return {
    width: isLaidOut ? clientWidth : FALLBACK.width,
    height: isLaidOut ? clientHeight : FALLBACK.height,
    scale: Number.isFinite(fontSize) ? fontSize / DESIGNED_FONT_SIZE : 1,
  }
}

function isSame(a: ElementSize, b: ElementSize): boolean {
  return a.width === b.width && a.height === b.height && a.scale === b.scale
}
