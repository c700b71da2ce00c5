import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Rect } from '../map'
import { outermost, steadyObstacles } from './steady-obstacles'

export interface MapChrome {
  readonly width: number
  readonly height: number
  /** What floats over the map, CSS pixels from its top left corner. */
  readonly obstacles: readonly Rect[]
}

const MARKED = '[data-obstacle]'

/** Measures the map's box and the chrome marked `data-obstacle` inside it, whenever they change. */
export function useMapChrome(container: RefObject<HTMLElement | null>): MapChrome | null {
  const [chrome, setChrome] = useState<MapChrome | null>(null)
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const measure = () => {
      const box = element.getBoundingClientRect()
      const rects = [...element.querySelectorAll(MARKED)]
        .map((marked) => marked.getBoundingClientRect())
        .filter((rect) => rect.width > 0 && rect.height > 0)
        .map((rect) => ({
          x: Math.round(rect.x - box.x),
          y: Math.round(rect.y - box.y),
          width: Math.round(rect.width),
          height: Math.round(rect.height),
        }))
      const obstacles = outermost(rects)
      const width = Math.round(box.width)
      const height = Math.round(box.height)
      setChrome((before) => {
        if (before?.width !== width || before.height !== height) return { width, height, obstacles }
        const steady = steadyObstacles(before.obstacles, obstacles)
        return steady === before.obstacles ? before : { width, height, obstacles: steady }
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const marked of element.querySelectorAll(MARKED)) observer.observe(marked)
    return () => {
      observer.disconnect()
    }
  }, [container])
  return chrome
}
