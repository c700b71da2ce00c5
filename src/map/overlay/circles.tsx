import { memo, useLayoutEffect, useRef } from 'react'
import type { RegionCode } from '../../contract'
import type { RegionIndex } from '../../domain/region-index'
import type { CameraStore } from '../camera/camera-store'
import { frameScale, toUnits, type MapFrame } from '../geo/map-frame'
import { toMercator } from '../geo/mercator'
import type { CirclePaint } from '../paint/map-paint'

interface CirclesProps {
  readonly circles: ReadonlyMap<RegionCode, CirclePaint>
  readonly regions: RegionIndex
  readonly frame: MapFrame
  readonly camera: CameraStore
}

/** Proportional circles, the largest below, so that none hides under another. */
export const Circles = memo(function Circles({ circles, regions, frame, camera }: CirclesProps) {
  const group = useRef<SVGGElement>(null)
  const sorted = [...circles].toSorted(([, a], [, b]) => b.radius - a.radius)

  useLayoutEffect(() => {
    let lastScale = 0
    const resize = () => {
      const scale = frameScale(camera.get())
      if (scale === lastScale) return
      lastScale = scale
      for (const circle of group.current?.querySelectorAll('circle') ?? [])
        circle.setAttribute('r', String(Number(circle.dataset.radius) / scale))
    }
    resize()
    return camera.subscribe(resize)
  }, [circles, camera])

  return (
    <g ref={group} className="map-circles">
      {sorted.map(([code, { radius, fill, stroke }]) => {
        const point = regions.get(code)?.labelPoint
        if (!point) return null
        const { x, y } = toUnits(frame, toMercator(point))
        return (
          <circle
            key={code}
            data-code={code}
            data-radius={radius}
            cx={Math.round(x)}
            cy={Math.round(y)}
            fill={fill}
            stroke={stroke}
          />
        )
      })}
    </g>
  )
})
