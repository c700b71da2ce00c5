import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { CameraStore } from '../camera/camera-store'
import type { Point, Rect, Size } from '../geo/rect'
import type { Signal } from '../signal'
import { placeTooltip, type TooltipAnchor } from './place-tooltip'

interface MapTooltipProps {
  readonly size: Size
  readonly camera: CameraStore
  readonly obstacles: readonly Rect[]
  /** Where the mouse is. */
  readonly pointer: Signal<Point | null>
  /** Asked again whenever the camera or the mouse moves. */
  readonly anchor: () => TooltipAnchor | null
  readonly children: ReactNode
}

/** A card that points at a place, kept on the map and off the chrome. The live region speaks it. */
export function MapTooltip({
  size,
  camera,
  obstacles,
  pointer,
  anchor,
  children,
}: MapTooltipProps) {
  const card = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const place = () => {
      const at = anchor()
      if (!card.current || !line.current) return
      card.current.style.visibility = at ? 'visible' : 'hidden'
      line.current.style.visibility = 'hidden'
      if (!at) return
      const { offsetWidth: width, offsetHeight: height } = card.current
      const { box, leader } = placeTooltip(at, { width, height }, size, obstacles)
      card.current.style.transform = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`
      if (!leader) return
      const [dx, dy] = [leader.to.x - leader.from.x, leader.to.y - leader.from.y]
      line.current.style.visibility = 'visible'
      line.current.style.height = `${Math.hypot(dx, dy)}px`
      line.current.style.transform = `translate(${leader.from.x}px, ${leader.from.y}px) rotate(${Math.atan2(-dx, dy)}rad)`
    }
    place()
    const stopCamera = camera.subscribe(place)
    const stopPointer = pointer.subscribe(place)
    return () => {
      stopCamera()
      stopPointer()
    }
  })

  return (
    <div className="map-tooltip-layer" aria-hidden>
      <div className="map-tooltip__leader" ref={line} />
      <div className="map-tooltip" ref={card}>
        {children}
      </div>
    </div>
  )
}
