import { useMemo } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import type { Camera } from '../camera/camera'
import type { Rest } from '../camera/camera-store'
import { inflate, type Rect, type Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import { buildLabels, type MapLabel } from '../labels/build-labels'
import type { RegionMapProps } from '../props'
import { useTextMeasure } from './use-text-measure'

const NO_ISLANDS: NonNullable<RegionMapProps['islands']> = []

/** Labels for where the camera rests, or will once the flight to a new frame is over. */
export function useMapLabels(
  props: Pick<RegionMapProps, 'regions' | 'choropleth' | 'describe' | 'islands'>,
  shapes: MapShapes,
  rest: Rest,
  fit: Camera,
  size: Size,
  scale: number,
  obstacles: readonly Rect[],
): readonly MapLabel[] {
  const { regions, choropleth, describe, islands } = props
  const { frame, selected, unitLevel } = choropleth
  const measure = useTextMeasure()
  const words = useMessages(mapMessages)
  const camera = rest.subject === frame ? rest.camera : fit
  const showsValues = frame !== regions.root.code && unitLevel === 'desa'
  // Names alone do not depend on the figures: an indicator change then places nothing anew.
  const valueOf = showsValues || camera.zoom > fit.zoom + 1 ? describe : null
  return useMemo(
    () =>
      buildLabels({
        regions,
        shapes,
        choropleth: { frame, selected, unitLevel },
        camera,
        fitZoom: fit.zoom,
        size,
        scale,
        obstacles: [...obstacles.map((rect) => inflate(rect, 6)), cornerRect(size, scale)],
        measure,
        valueOf: (code) => valueOf?.(code).value ?? null,
        islands: islands ?? NO_ISLANDS,
        words,
      }),
    [
      regions,
      shapes,
      frame,
      selected,
      unitLevel,
      camera,
      fit.zoom,
      size,
      scale,
      obstacles,
      measure,
      valueOf,
      islands,
      words,
    ],
  )
}

/** Scale bar and source stand here. */
function cornerRect(size: Size, scale: number): Rect {
  const height = 40 * scale
  return { x: 0, y: size.height - height, width: Math.min(size.width, 460 * scale), height }
}
