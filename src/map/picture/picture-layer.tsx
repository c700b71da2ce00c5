import { useId } from 'react'
import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import type { Rect } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import type { Shape } from '../geo/shape'
import type { MapPaint } from '../paint/map-paint'
import { unitOf } from './picture-units'
import { isSeen, pathAt, toPixels, type PictureView } from './picture-view'

interface PictureLayerProps {
  readonly shapes: MapShapes
  readonly regions: RegionIndex
  readonly choropleth: Choropleth
  readonly paint: MapPaint
  /** Prefix of the hatch patterns. */
  readonly hatchId: string
  readonly view: PictureView
  /** Part of the picture that it fills; what lies beside it is neither drawn nor kept. */
  readonly area: Rect
}

/** Ground, units, hatches, circles and outlines under one view. */
export function PictureLayer(props: PictureLayerProps) {
  const { shapes, regions, choropleth, paint, hatchId, view, area } = props
  const clipId = useId()
  const isRoot = choropleth.frame === regions.root.code
  const seen = (list: readonly Shape[]) => list.filter((shape) => isSeen(shape.box, view, area))
  const join = (list: readonly Shape[]) => list.map((shape) => pathAt(shape, view)).join('')
  const desa = seen(shapes.desa).filter((shape) => {
    const region = regions.get(shape.code)
    return isRoot || region?.parent === choropleth.frame || region?.code === choropleth.frame
  })
  const frame = shapes.byCode.get(choropleth.frame)
  const selected = shapes.byCode.get(choropleth.selected ?? '')
  return (
    <g clipPath={`url(#${clipId})`}>
      <clipPath id={clipId}>
        <rect {...area} />
      </clipPath>
      <rect className="region-picture__sea" {...area} />
      <path className="region-picture__land" d={join(seen(shapes.context))} />
      <path className="region-picture__around" d={join(seen(shapes.kecamatan))} />
      {desa.map((shape) => {
        const cell = paint.cells.get(shape.code)
        const path = pathAt(shape, view)
        const hatch = cell && (cell.missing > 0 ? 'missing' : cell.sample > 0 ? 'sample' : null)
        return (
          <g key={shape.code} data-code={shape.code}>
            <path
              className={isRoot ? 'region-picture__speck' : 'region-picture__unit'}
              d={path}
              fill={cell?.fill ?? 'none'}
            />
            {hatch && <path d={path} fill={`url(#${hatchId}${hatch})`} opacity={cell[hatch]} />}
          </g>
        )
      })}
      {isRoot && <path className="region-picture__kecamatan" d={join(seen(shapes.kecamatan))} />}
      {frame && <path className="region-picture__frame" d={pathAt(frame, view)} />}
      {selected && (
        <>
          <path className="region-picture__halo" d={pathAt(selected, view)} />
          <path className="region-picture__selected" d={pathAt(selected, view)} />
        </>
      )}
      {[...paint.circles].map(([code, circle]) => {
        const unit = choropleth.active.has(code) ? unitOf(shapes, regions, code) : null
        if (!unit) return null
        const { x, y } = toPixels(view, unit.point)
        return (
          <circle
            key={code}
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={circle.radius}
            fill={circle.fill}
            stroke={circle.stroke}
          />
        )
      })}
    </g>
  )
}
