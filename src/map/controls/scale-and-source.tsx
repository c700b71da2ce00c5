import { useLayoutEffect, useRef } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import type { CameraStore } from '../camera/camera-store'
import { scaleBarLength } from './scale-bar'

interface ScaleAndSourceProps {
  readonly camera: CameraStore
  readonly scale: number
  readonly attribution: string
}

const WIDEST = 110

/** Scale bar and the source of the boundaries, in the lower left corner. */
export function ScaleAndSource({ camera, scale, attribution }: ScaleAndSourceProps) {
  const messages = useMessages(mapMessages)
  const bar = useRef<HTMLSpanElement>(null)
  const length = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const update = () => {
      const { metres, width } = scaleBarLength(camera.get(), WIDEST * scale)
      if (bar.current) bar.current.style.width = `${width.toFixed(1)}px`
      const text =
        metres >= 1000 ? `${metres / 1000} ${messages.kilometres}` : `${metres} ${messages.metres}`
      if (length.current && length.current.textContent !== text) length.current.textContent = text
    }
    update()
    return camera.subscribe(update)
  }, [camera, scale, messages])

  return (
    <div className="map-scale">
      <span className="map-scale__bar" ref={bar} aria-hidden />
      <span className="number" ref={length} />
      <span>{attribution}</span>
    </div>
  )
}
