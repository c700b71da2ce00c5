import { useState, type KeyboardEvent } from 'react'
import type { RegionCode } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import { placesToWalk } from '../drill'
import { toMercator } from '../geo/mercator'
import { arrowDirection, nearestPlace, nextPlace } from '../keyboard/next-region'

interface MapKeyboardOptions {
  readonly regions: RegionIndex
  readonly choropleth: Choropleth
  readonly onWalk: (code: RegionCode | null) => void
  readonly onOpen: (code: RegionCode) => void
  readonly onUp: () => void
  readonly onZoom: (steps: number) => void
}

interface MapKeyboard {
  /** The region the arrow keys have reached; null before the first and after leaving. */
  readonly walked: RegionCode | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly leave: () => void
}

const ZOOM_STEP = 0.75

/** Arrow keys walk from region to region, Enter opens, Esc goes up, plus and minus zoom. */
export function useMapKeyboard(options: MapKeyboardOptions): MapKeyboard {
  const { regions, choropleth, onWalk, onOpen, onUp, onZoom } = options
  const [walk, setWalk] = useState<{ code: RegionCode; frame: RegionCode } | null>(null)
  // What was reached in another frame is no longer among the regions to walk.
  const walked = walk?.frame === choropleth.frame ? walk.code : null

  function reach(code: RegionCode | null): void {
    setWalk(code === null ? null : { code, frame: choropleth.frame })
    onWalk(code)
  }

  function step(key: string): boolean {
    const direction = arrowDirection(key)
    if (!direction) return false
    const places = placesToWalk(regions, choropleth)
    const start = walked ?? choropleth.selected
    const from = places.find((place) => place.code === start)
    if (from && walked) reach(nextPlace(from, direction, places)?.code ?? walked)
    else {
      const middle = regions.get(choropleth.frame)?.labelPoint
      const first = from ?? (middle ? nearestPlace(toMercator(middle), places) : places[0])
      if (first) reach(first.code)
    }
    return true
  }

  function act(key: string): boolean {
    switch (key) {
      case 'Enter':
        if (walked === null) return false
        onOpen(walked)
        return true
      case 'Escape':
        onUp()
        return true
      case '+':
      case '=':
        onZoom(ZOOM_STEP)
        return true
      case '-':
      case '_':
        onZoom(-ZOOM_STEP)
        return true
      default:
        return step(key)
    }
  }

  return {
    walked,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (act(event.key)) event.preventDefault()
    },
    leave: () => {
      if (walk) reach(null)
    },
  }
}
