import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { RegionCode } from '../../contract'
import type { CameraStore } from '../camera/camera-store'
import { unproject } from '../camera/camera'
import { attachGestures } from '../camera/gestures'
import { shapeAt } from '../geo/hit-test'
import { toUnits } from '../geo/map-frame'
import type { Point, Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import type { Signal } from '../signal'

interface MapPointerOptions {
  readonly stage: RefObject<HTMLElement | null>
  readonly isActive: boolean
  readonly shapes: MapShapes
  readonly camera: CameraStore
  readonly size: Size
  readonly pointer: Signal<Point | null>
  /** The desa under the mouse; null over sea, neighbours and marks. */
  readonly onHover: (desa: RegionCode | null) => void
  readonly onTap: (desa: RegionCode) => void
  readonly onDoubleTap: (desa: RegionCode) => void
  readonly onTapMark: (id: string) => void
  readonly onMoved: () => void
}

/** Turns gestures on the stage into desa, by the same shapes whichever engine draws. */
export function useMapPointer(options: MapPointerOptions): void {
  const { stage, isActive, camera, pointer } = options
  const desaAt = useEffectEvent((point: Point): RegionCode | null => {
    const place = unproject(camera.get(), options.size, point)
    return shapeAt(options.shapes.desa, toUnits(options.shapes.frame, place))?.code ?? null
  })
  const tell = useEffectEvent((intent: 'onTap' | 'onDoubleTap', desa: RegionCode | null) => {
    if (desa !== null) options[intent](desa)
  })
  const hover = useEffectEvent((point: Point | null) => {
    pointer.set(point)
    options.onHover(point && desaAt(point))
  })
  const tapMark = useEffectEvent((id: string) => {
    options.onTapMark(id)
  })
  const moved = useEffectEvent(() => {
    options.onMoved()
  })
  const sizeNow = useEffectEvent(() => options.size)

  useEffect(() => {
    const element = stage.current
    if (!element || !isActive) return
    // A double click is at the place of the first: what it hit is remembered, the map moves on.
    let hit: RegionCode | null = null
    return attachGestures(element, camera, () => sizeNow(), {
      hover: (point) => {
        hover(point)
      },
      tap: (point) => {
        hit = desaAt(point)
        tell('onTap', hit)
      },
      doubleTap: () => {
        tell('onDoubleTap', hit)
      },
      tapMark: (id) => {
        tapMark(id)
      },
      moved: () => {
        moved()
      },
    })
  }, [stage, isActive, camera])
}
