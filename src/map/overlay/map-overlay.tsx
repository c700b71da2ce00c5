import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Boundaries, RegionCode } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import type { CameraStore } from '../camera/camera-store'
import { frameTransform } from '../geo/map-frame'
import type { Size } from '../geo/rect'
import { areaPath, type MapShapes } from '../geo/shapes'
import type { MapPaint } from '../paint/map-paint'
import { Circles } from './circles'
import { Outlines } from './outlines'

interface MapOverlayProps {
  readonly regions: RegionIndex
  readonly shapes: MapShapes
  readonly choropleth: Choropleth
  readonly paint: MapPaint
  readonly camera: CameraStore
  readonly size: Size
  readonly highlighted: RegionCode | null
  /** Areas laid over the colours, such as fields. */
  readonly areas: Boundaries | undefined
  /** Labels and marks. */
  readonly children: ReactNode
}

/** What lies over both engines, in one SVG moved by the same camera. */
export function MapOverlay(props: MapOverlayProps) {
  const { regions, shapes, choropleth, paint, camera, size, highlighted, areas, children } = props
  const svg = useRef<SVGSVGElement>(null)
  const world = useRef<SVGGElement>(null)

  useLayoutEffect(() => {
    const move = () => {
      world.current?.setAttribute('transform', frameTransform(shapes.frame, camera.get(), size))
      // Names are placed for the end of a flight and would lie on one another on the way.
      svg.current?.classList.toggle('region-map__overlay--flying', camera.isFlying())
    }
    move()
    return camera.subscribe(move)
  }, [camera, shapes, size])

  const fields = useMemo(() => (areas ? areaPath(shapes.frame, areas) : null), [areas, shapes])
  const isKecamatanFramed = choropleth.frame !== regions.root.code
  return (
    <svg
      ref={svg}
      className="region-map__overlay"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="presentation"
    >
      <g ref={world} aria-hidden>
        {fields !== null && <path className="map-areas" d={fields} data-testid="map-areas" />}
        <Circles circles={paint.circles} regions={regions} frame={shapes.frame} camera={camera} />
        <Outlines
          shapes={shapes}
          framed={isKecamatanFramed ? choropleth.frame : null}
          selected={choropleth.selected}
          hovered={highlighted}
        />
      </g>
      {children}
    </svg>
  )
}
