import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RegionCode } from '../../contract'
import type { Camera } from '../camera/camera'
import { createCameraStore, type CameraStore } from '../camera/camera-store'
import { fitBox, fitOutline } from '../camera/fit'
import { flightTime } from '../camera/motion'
import type { CameraLimits, MercatorBox } from '../camera/limits'
import { fromUnits } from '../geo/map-frame'
import type { Padding, Rect, Size } from '../geo/rect'
import { outlineOf, type MapShapes } from '../geo/shapes'
import type { Shape } from '../geo/shape'

interface FrameCamera {
  readonly camera: CameraStore
  /** The camera that fits the frame. */
  readonly fit: Camera
  /** To be told when the user takes the camera: it is theirs until the frame changes. */
  readonly keepForUser: () => void
  readonly recentre: () => void
}

const MAX_FIT_ZOOM = 12.5
const MAX_ZOOM = 14
/** How much further than the whole regency one can zoom out. */
const NARROW = 620
const NAME_MARGIN = 0.035
const ZOOM_OUT = 0.6

/** Fits the camera to the framed region, flies when it changes, and leaves it to the user between. */
export function useFrameCamera(
  shapes: MapShapes,
  frame: RegionCode,
  size: Size,
  padding: Padding,
  obstacles: readonly Rect[],
  maxZoom: number = MAX_FIT_ZOOM,
): FrameCamera {
  const { width, height } = size
  const fit = useMemo(
    () => fitFrame(shapes, frame, { width, height }, padding, obstacles, maxZoom),
    [shapes, frame, width, height, padding, obstacles, maxZoom],
  )
  const limits = useMemo((): CameraLimits | null => {
    const [shape] = shapes.kabupaten
    if (!shape) return null
    const box = mercatorBox(shape, shapes)
    const whole = fitBox(box, { size: { width, height }, padding, maxZoom: MAX_FIT_ZOOM })
    return { box, minZoom: Math.min(whole.zoom, fit.zoom) - ZOOM_OUT, maxZoom: MAX_ZOOM }
  }, [shapes, width, height, padding, fit])
  const [camera] = useState(() => createCameraStore(fit, frame))
  const isUsers = useRef(false)
  const lastFrame = useRef(frame)

  useLayoutEffect(() => {
    if (limits) camera.limit({ width, height }, limits)
    const isNew = lastFrame.current !== frame
    lastFrame.current = frame
    if (isNew) isUsers.current = false
    if (isUsers.current || (!isNew && camera.get() === fit)) return
    camera.fly(fit, isNew ? flightTime() : 0, frame)
  }, [camera, fit, frame, limits, width, height])

  useLayoutEffect(
    () => () => {
      camera.stop()
    },
    [camera],
  )

  const keepForUser = useCallback(() => {
    isUsers.current = true
  }, [])
  const recentre = useCallback(() => {
    isUsers.current = false
    camera.fly(fit, flightTime(), frame)
  }, [camera, fit, frame])
  return { camera, fit, keepForUser, recentre }
}

/** The framed region as large as it can be in what is free of the map. */
export function fitFrame(
  shapes: MapShapes,
  frame: RegionCode,
  { width, height }: Size,
  padding: Padding,
  obstacles: readonly Rect[],
  maxZoom: number = MAX_FIT_ZOOM,
): Camera {
  const shape = shapes.byCode.get(frame) ?? shapes.kabupaten[0]
  if (!shape) return { x: 0.5, y: 0.5, zoom: 1 }
  // Names of small desa stand beside a kecamatan, at the end of leader lines.
  const side = shape === shapes.kabupaten[0] || width < NARROW ? 0 : width * NAME_MARGIN
  const roomy = { ...padding, left: padding.left + side, right: padding.right + side }
  const options = { size: { width, height }, padding: roomy, obstacles }
  return fitOutline(outlineOf(shape, shapes.frame), {
    ...options,
    maxZoom: Math.min(maxZoom, MAX_FIT_ZOOM),
  })
}

function mercatorBox(shape: Shape, { frame }: MapShapes): MercatorBox {
  const [left, top, right, bottom] = shape.box
  const { x: minX, y: minY } = fromUnits(frame, left, top)
  const { x: maxX, y: maxY } = fromUnits(frame, right, bottom)
  return { minX, minY, maxX, maxY }
}
