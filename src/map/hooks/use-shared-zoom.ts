import { useMemo, type RefObject } from 'react'
import type { RegionCode } from '../../contract'
import type { Padding } from '../geo/rect'
import { buildShapes, type MapGeometry } from '../geo/shapes'
import { useSizeBeforePaint } from '../../ui/use-element-size'
import { fitFrame } from './use-frame-camera'

/**
 * The zoom at which each of several framed regions fits its picture, so that all can be drawn at one
 * scale. Pictures are as large as the one measured. Null before that is measured.
 */
export function useSharedZoom(
  picture: RefObject<HTMLElement | null>,
  geometry: MapGeometry,
  frames: readonly RegionCode[],
  padding: Padding,
): number | null {
  const size = useSizeBeforePaint(picture)
  const shapes = useMemo(() => buildShapes(geometry), [geometry])
  return useMemo(
    () =>
      size && Math.min(...frames.map((frame) => fitFrame(shapes, frame, size, padding, []).zoom)),
    [size, shapes, frames, padding],
  )
}
