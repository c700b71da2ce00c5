import { useMemo } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import type { Camera } from '../camera/camera'
import type { Rest } from '../camera/camera-store'
import { inflate, type Rect } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import { buildLabels, type MapLabel } from '../labels/build-labels'
import { NO_CIRCLES, type MapPaint } from '../paint/map-paint'
import type { RegionMapProps } from '../props'
import type { ElementSize } from '../../ui/use-element-size'
import { useTextMeasure } from './use-text-measure'

const NO_ISLANDS: NonNullable<RegionMapProps['islands']> = []

/** Labels for where the camera rests, or will once the flight to a new frame is over. */
export function useMapLabels(
  props: Pick<RegionMapProps, 'regions' | 'choropleth' | 'describe' | 'islands'>,
  shapes: MapShapes,
  rest: Rest,
  fit: Camera,
  size: ElementSize,
  obstacles: readonly Rect[],
  marks: readonly Rect[],
  circles: MapPaint['circles'],
): readonly MapLabel[] {
  const { regions, choropleth, describe, islands } = props
  const { frame, selected, unitLevel } = choropleth
  const measure = useTextMeasure()
  const words = useMessages(mapMessages)
  const camera = rest.subject === frame ? rest.camera : fit
  const showsValues = frame !== regions.root.code && unitLevel === 'desa'
  // Names alone do not depend on the figures: an indicator change then places nothing anew.
  const showsUnits = showsValues || camera.zoom > fit.zoom + 1
  const valueOf = showsUnits ? describe : null
  const unitCircles = showsUnits ? circles : NO_CIRCLES
  return useMemo(
    () =>
      buildLabels({
        regions,
        shapes,
        choropleth: { frame, selected, unitLevel },
        camera,
        fitZoom: fit.zoom,
        size,
        scale: size.scale,
        marks,
        obstacles: [...obstacles.map((rect) => inflate(rect, 6)), cornerRect(size)],
        measure,
        valueOf: (code) => valueOf?.(code).value ?? null,
        radiusOf: (code) => unitCircles.get(code)?.radius ?? 0,
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
      obstacles,
      marks,
      measure,
      valueOf,
      unitCircles,
      islands,
      words,
    ],
  )
}

/** Scale bar and source stand here. */
function cornerRect({ width, height, scale }: ElementSize): Rect {
  const tall = 40 * scale
  return { x: 0, y: height - tall, width: Math.min(width, 460 * scale), height: tall }
}
