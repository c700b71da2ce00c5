import type { RegionCode } from '../../contract'
import type { MapShapes } from '../geo/shapes'

interface OutlinesProps {
  readonly shapes: MapShapes
  /** The kecamatan the camera is fitted to; the whole kabupaten needs no outline of its own. */
  readonly framed: RegionCode | null
  readonly selected: RegionCode | null
  readonly hovered: RegionCode | null
}

/**
 * Outlines above both engines: one SVG path each, so that a hover repaints a few pixels of SVG and
 * never the WebGL map, which costs a PC without a GPU tens of milliseconds.
 */
export function Outlines({ shapes, framed, selected, hovered }: OutlinesProps) {
  return (
    <>
      <Outline kind="framed" path={pathOf(shapes, framed)} code={framed} />
      <Outline kind="selected" path={pathOf(shapes, selected)} code={selected} />
      <Outline kind="hovered" path={pathOf(shapes, hovered)} code={hovered} />
    </>
  )
}

interface OutlineProps {
  readonly kind: 'framed' | 'selected' | 'hovered'
  readonly path: string | null
  readonly code: RegionCode | null
}

/** A line within its halo, so that it shows on every colour. */
function Outline({ kind, path, code }: OutlineProps) {
  if (path === null) return null
  return (
    <g className={`map-outline map-outline--${kind}`} data-outline={kind} data-code={code}>
      <path className="map-outline__halo" d={path} />
      <path className="map-outline__line" d={path} />
    </g>
  )
}

function pathOf(shapes: MapShapes, code: RegionCode | null): string | null {
  return code === null ? null : (shapes.byCode.get(code)?.path ?? null)
}
