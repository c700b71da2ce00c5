import { useId, useMemo } from 'react'
import type { RegionCode } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import { MAP_COLORS } from '../../ui/palette'
import type { Theme } from '../../ui/theme'
import { buildShapes, type MapGeometry, type MapShapes } from '../geo/shapes'
import { buildMapPaint } from '../paint/map-paint'
import { missingHatch, sampleHatch } from '../paint/hatch'
import { HatchPattern } from '../svg/hatch-pattern'
import { insetLabelAt } from './inset-label'
import { PictureInset } from './picture-inset'
import { PictureLayer } from './picture-layer'
import { PictureScale } from './picture-scale'
import { PictureText } from './picture-text'
import { layoutPicture, type PictureLayout } from './layout-picture'
import './region-picture.css'

export interface RegionPictureProps {
  readonly regions: RegionIndex
  readonly geometry: MapGeometry
  readonly choropleth: Choropleth
  readonly theme: Theme
  /** CSS pixels, at which the texts have their size. */
  readonly width: number
  readonly height: number
  /** What is written on the units: numbers are all shown, longer names where they fit. */
  readonly names: ReadonlyMap<RegionCode, string>
  /** Beside the enlarged part. */
  readonly insetLabel: string
  /** Accessible name of the picture. */
  readonly label: string
}

/**
 * A still map for paper: nothing is measured in the page and nothing waits, so that thirty of them
 * are drawn in one go. Small units are enlarged in an inset where the framed area leaves room.
 */
export function RegionPicture(props: RegionPictureProps) {
  const { regions, geometry, choropleth, theme, width, height, names } = props
  const id = useId()
  const shapes = shapesOf(geometry)
  const layout = useMemo(
    () => layoutPicture({ shapes, regions, choropleth, names, size: { width, height } }),
    [shapes, regions, choropleth, names, width, height],
  )
  const paint = useMemo(
    () =>
      buildMapPaint({
        choropleth,
        regions,
        theme,
        isolatedClass: null,
        largestRadius: Math.min(width, height) / 14,
      }),
    [choropleth, regions, theme, width, height],
  )
  const { plan } = layout
  const area = { x: 0, y: 0, width, height }
  const layer = { shapes, regions, choropleth, paint, hatchId: id }
  return (
    <svg
      className="region-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
      style={colorsOf(theme)}
    >
      <defs>
        <HatchPattern id={`${id}missing`} hatch={missingHatch(theme)} />
        <HatchPattern id={`${id}sample`} hatch={sampleHatch(theme)} />
      </defs>
      <PictureLayer {...layer} view={plan.main} area={area} />
      <Names layout={layout} isInset={false} />
      {plan.inset && (
        <PictureInset
          inset={plan.inset}
          label={props.insetLabel}
          labelAt={insetLabelAt(plan.inset, shapes.byCode.get(choropleth.frame), props.insetLabel)}
        >
          <PictureLayer {...layer} view={plan.inset.view} area={plan.inset.rect} />
          <Names layout={layout} isInset />
        </PictureInset>
      )}
      <PictureScale view={plan.main} shapes={shapes} size={{ width, height }} />
    </svg>
  )
}

function Names({ layout, isInset }: { readonly layout: PictureLayout; readonly isInset: boolean }) {
  return (
    <>
      {!isInset &&
        layout.neighbours.map(({ code, name, x, y }) => (
          <text key={code} className="region-picture__neighbour" x={x} y={y} dy="0.35em">
            {name}
          </text>
        ))}
      {(isInset ? layout.insetNames : layout.mainNames).map((name) => (
        <PictureText key={name.code} name={name} size={layout.textSize} />
      ))}
    </>
  )
}

const known = new WeakMap<MapGeometry, MapShapes>()

function shapesOf(geometry: MapGeometry): MapShapes {
  const made = known.get(geometry) ?? buildShapes(geometry)
  known.set(geometry, made)
  return made
}

function colorsOf(theme: Theme): React.CSSProperties {
  return Object.fromEntries(
    Object.entries(MAP_COLORS[theme]).map(([name, color]) => [`--map-${name}`, color]),
  )
}
