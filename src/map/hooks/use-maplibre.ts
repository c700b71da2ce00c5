import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react'
import type { Theme } from '../../ui/theme'
import type { CameraStore } from '../camera/camera-store'
import type { Size } from '../geo/rect'
import type { MapGeometry } from '../geo/shapes'
import type { MapLibreEngine } from '../maplibre/engine'
import type { MapPaint } from '../paint/map-paint'
import { whenPaintedAndIdle } from '../when-idle'

interface MapLibreOptions {
  readonly isWanted: boolean
  readonly container: RefObject<HTMLElement | null>
  readonly geometry: MapGeometry
  readonly theme: Theme
  readonly camera: CameraStore
  readonly paint: MapPaint
  readonly size: Size
  readonly scale: number
  readonly onShown: (key: string) => void
}

/**
 * Builds MapLibre under the SVG map once the page is idle, and says who is in charge. The SVG
 * stays until every tile is coloured, comes back when the WebGL context is lost, and remains for
 * good when there is no WebGL or the chunk does not load.
 */
export function useMapLibre(options: MapLibreOptions): 'svg' | 'maplibre' {
  const { isWanted, container, geometry, theme, camera, paint, size, scale, onShown } = options
  const [engine, setEngine] = useState<MapLibreEngine | null>(null)
  const [isInCharge, setInCharge] = useState(false)
  const [isLost, setLost] = useState(false)
  const present = useEffectEvent(() => ({ theme, paint }))

  useEffect(() => {
    const node = container.current
    if (!isWanted || !node) return
    let built: MapLibreEngine | null = null
    let isOver = false
    const isUnwanted = () => isOver
    const build = async () => {
      const { createMapLibreEngine, whenWorkerWhole } = await import('../maplibre/engine')
      await whenWorkerWhole()
      if (isUnwanted()) return
      const made = await createMapLibreEngine({
        ...present(),
        container: node,
        geometry,
        camera: camera.get(),
        scale,
        onContextLost: () => {
          setLost(true)
          setInCharge(false)
        },
        onContextRestored: () => {
          setLost(false)
        },
      })
      if (isUnwanted()) made.destroy()
      else {
        built = made
        setEngine(made)
      }
    }
    const cancel = whenPaintedAndIdle(() => {
      build().catch(() => {
        // No WebGL, or the chunk is gone: the SVG map does everything it does.
      })
    })
    return () => {
      cancel()
      isOver = true
      built?.destroy()
      setEngine(null)
      setInCharge(false)
      setLost(false)
    }
  }, [isWanted, container, geometry, camera, scale])

  useLayoutEffect(() => {
    if (!engine || isLost) return
    const move = () => {
      engine.setCamera(camera.get())
    }
    move()
    return camera.subscribe(move)
  }, [engine, isLost, camera])

  useLayoutEffect(() => {
    if (!isLost) engine?.resize()
  }, [engine, isLost, size])

  useLayoutEffect(() => {
    if (!isLost) engine?.setTheme(theme)
  }, [engine, isLost, theme])

  useLayoutEffect(() => {
    if (!engine || isLost) return
    const call = { isOver: false }
    engine.setPaint(paint, (key) => {
      if (call.isOver) return
      setInCharge(true)
      onShown(key)
    })
    return () => {
      call.isOver = true
    }
  }, [engine, isLost, paint, onShown])

  return engine && isInCharge ? 'maplibre' : 'svg'
}
