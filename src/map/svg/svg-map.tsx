import { useId, useLayoutEffect, useRef } from 'react'
import type { RegionCode } from '../../contract'
import type { Theme } from '../../ui/theme'
import type { CameraStore } from '../camera/camera-store'
import { frameTransform, patternTransform } from '../geo/map-frame'
import type { Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import { missingHatch, sampleHatch } from '../paint/hatch'
import type { MapPaint } from '../paint/map-paint'
import { applyCells, applyHatches } from './apply-paint'
import { HatchPattern } from './hatch-pattern'
import { JoinedPath, UnitPaths } from './shape-paths'

interface SvgMapProps {
  readonly shapes: MapShapes
  readonly size: Size
  readonly camera: CameraStore
  readonly paint: MapPaint
  readonly theme: Theme
  /** False while MapLibre shows the map; this one then catches up when it is wanted again. */
  readonly isVisible: boolean
  /** After the browser has been given the fills of the choropleth with this key. */
  readonly onShown: (key: string) => void
}

/**
 * The map as SVG on the screen, without WebGL and until MapLibre is there.
 * A camera move changes one transform, an indicator change only the fills that differ.
 */
export function SvgMap(props: SvgMapProps) {
  const { shapes, size, camera, paint, theme, isVisible, onShown } = props
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)
  const world = useRef<SVGGElement>(null)
  const hatches = useRef<SVGGElement>(null)
  const applied = useRef<{ shapes: MapShapes; paint: MapPaint } | null>(null)

  useLayoutEffect(() => {
    const move = () => {
      const view = camera.get()
      world.current?.setAttribute('transform', frameTransform(shapes.frame, view, size))
      for (const pattern of svg.current?.querySelectorAll('pattern') ?? [])
        pattern.setAttribute(
          'patternTransform',
          patternTransform(shapes.frame, view, Number(pattern.getAttribute('width'))),
        )
    }
    move()
    return camera.subscribe(move)
  }, [camera, shapes, size])

  useLayoutEffect(() => {
    const apply = () => {
      if (!svg.current || !hatches.current) return
      const before = applied.current?.shapes === shapes ? applied.current.paint : null
      if (before === paint) return
      applyCells(unitPaths(svg.current), before, paint)
      applyHatches(hatches.current, shapes.desa, paint, (kind) => `${id}${kind}`)
      applied.current = { shapes, paint }
    }
    if (isVisible || applied.current === null) {
      apply()
      if (!isVisible) return
      const frame = requestAnimationFrame(() => onShown(paint.key))
      return () => {
        cancelAnimationFrame(frame)
      }
    }
    // Below MapLibre nobody sees it: it catches up when paper asks for it, or when it is in charge again.
    const paper = typeof matchMedia === 'undefined' ? null : matchMedia('print')
    addEventListener('beforeprint', apply)
    paper?.addEventListener('change', apply)
    return () => {
      removeEventListener('beforeprint', apply)
      paper?.removeEventListener('change', apply)
    }
  }, [shapes, paint, isVisible, onShown, id])

  return (
    <svg
      ref={svg}
      className={isVisible ? 'region-map__svg' : 'region-map__svg region-map__svg--resting'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden
    >
      <defs>
        <HatchPattern id={`${id}missing`} hatch={missingHatch(theme)} />
        <HatchPattern id={`${id}sample`} hatch={sampleHatch(theme)} />
      </defs>
      <rect className="region-map__sea" width={size.width} height={size.height} />
      <g ref={world} className={paint.hasQuietLines ? 'region-map__world--quiet' : undefined}>
        <JoinedPath className="region-map__land" shapes={shapes.context} />
        <g className={paint.showsDesaLines ? 'region-map__units' : 'region-map__units--plain'}>
          <UnitPaths shapes={shapes.desa} />
        </g>
        <g ref={hatches} />
        <JoinedPath className="region-map__kecamatan" shapes={shapes.kecamatan} />
        <JoinedPath className="region-map__kabupaten" shapes={shapes.kabupaten} />
      </g>
    </svg>
  )
}

function unitPaths(svg: SVGSVGElement): ReadonlyMap<RegionCode, SVGPathElement> {
  const paths = svg.querySelectorAll<SVGPathElement>('path[data-code]')
  return new Map([...paths].map((path) => [path.dataset.code ?? '', path]))
}
