import type { Point, Size } from '../geo/rect'
import { clamp } from '../geo/rect'
import { panBy, zoomAbout } from './camera'
import type { CameraStore } from './camera-store'
import { prefersReducedMotion } from './motion'

export interface GestureIntents {
  /** A mouse or pen over the map; null when it leaves, drags or stands on something else. */
  hover(point: Point | null): void
  /** A click or tap, told at once. */
  tap(point: Point): void
  /** The second of two quick ones; it belongs to the place of the first. */
  doubleTap(): void
  /** A tap on a mark that lies on the map. */
  tapMark(id: string): void
  /** The user has taken the camera. */
  moved(): void
}

const DRAG_FROM = 4
const DOUBLE_TAP_MS = 400
const DOUBLE_TAP_REACH = 24
const WHEEL_GLIDE_MS = 160
const COAST_MS = 320

interface Finger extends Point {
  readonly startX: number
  readonly startY: number
}

/** Drag, wheel, pinch, click and double click on one element, the same for both engines. */
export function attachGestures(
  element: HTMLElement,
  camera: CameraStore,
  size: () => Size,
  intents: GestureIntents,
): () => void {
  const fingers = new Map<number, Finger>()
  let isDragging = false
  let lastTap: { point: Point; time: number } | null = null
  let velocity = { x: 0, y: 0, time: 0 }
  const listening = new AbortController()
  const { signal } = listening

  function local(event: MouseEvent): Point {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  function drag(finger: Finger, to: Point, time: number): void {
    const [dx, dy] = [to.x - finger.x, to.y - finger.y]
    const elapsed = Math.max(1, time - velocity.time)
    velocity = { x: dx / elapsed, y: dy / elapsed, time }
    camera.jump(panBy(camera.get(), dx, dy))
    intents.moved()
  }

  function pinch(id: number, to: Point): void {
    const [other] = [...fingers].filter(([key]) => key !== id).map(([, finger]) => finger)
    const finger = fingers.get(id)
    if (!finger || !other) return
    const before = Math.hypot(finger.x - other.x, finger.y - other.y)
    const after = Math.hypot(to.x - other.x, to.y - other.y)
    const moved = panBy(camera.get(), (to.x - finger.x) / 2, (to.y - finger.y) / 2)
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 }
    const zoom = moved.zoom + Math.log2(Math.max(1, after) / Math.max(1, before))
    camera.jump(zoomAbout(moved, size(), middle, camera.clampZoom(zoom)))
    intents.moved()
  }

  function coast(time: number): void {
    if (prefersReducedMotion() || time - velocity.time > 60) return
    if (Math.hypot(velocity.x, velocity.y) < 0.25) return
    const [dx, dy] = [velocity.x, velocity.y].map((v) => clamp(v, -3, 3) * COAST_MS * 0.4)
    camera.glide(panBy(camera.get(), dx ?? 0, dy ?? 0), COAST_MS)
  }

  function tap(event: PointerEvent, point: Point): void {
    const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null
    if (mark) {
      intents.tapMark(mark.getAttribute('data-mark') ?? '')
      return
    }
    const time = event.timeStamp
    if (
      lastTap &&
      time - lastTap.time < DOUBLE_TAP_MS &&
      Math.hypot(point.x - lastTap.point.x, point.y - lastTap.point.y) < DOUBLE_TAP_REACH
    ) {
      intents.doubleTap()
      lastTap = null
    } else {
      lastTap = { point, time }
      intents.tap(point)
    }
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return
      const point = local(event)
      fingers.set(event.pointerId, { ...point, startX: point.x, startY: point.y })
      velocity = { x: 0, y: 0, time: event.timeStamp }
      if (fingers.size > 1) isDragging = true
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      const point = local(event)
      const finger = fingers.get(event.pointerId)
      if (!finger) {
        if (event.pointerType === 'touch') return
        const isOnMark = event.target instanceof Element && event.target.closest('[data-mark]')
        intents.hover(isOnMark ? null : point)
        return
      }
      if (!isDragging) {
        if (Math.hypot(point.x - finger.startX, point.y - finger.startY) < DRAG_FROM) return
        isDragging = true
        element.setPointerCapture(event.pointerId)
        intents.hover(null)
      }
      if (fingers.size > 1) pinch(event.pointerId, point)
      else drag(finger, point, event.timeStamp)
      fingers.set(event.pointerId, { ...finger, ...point })
    },
    { signal },
  )
  element.addEventListener(
    'pointerup',
    (event) => {
      if (!fingers.delete(event.pointerId)) return
      if (isDragging) {
        if (fingers.size > 0) return
        isDragging = false
        coast(event.timeStamp)
      } else tap(event, local(event))
    },
    { signal },
  )
  element.addEventListener(
    'pointercancel',
    (event) => {
      fingers.delete(event.pointerId)
      if (fingers.size === 0) isDragging = false
    },
    { signal },
  )
  element.addEventListener(
    'pointerleave',
    (event) => {
      if (isDragging) return
      fingers.delete(event.pointerId)
      intents.hover(null)
    },
    { signal },
  )
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const pixels =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 32 : event.deltaY
      // A pinch on a trackpad arrives as a wheel with ctrl held, in smaller numbers.
      const steps = clamp(pixels * (event.ctrlKey ? 0.01 : 0.0035), -1, 1)
      const goal = camera.goal()
      const zoom = camera.clampZoom(goal.zoom - steps)
      camera.glide(zoomAbout(goal, size(), local(event), zoom), WHEEL_GLIDE_MS)
      intents.moved()
    },
    { signal, passive: false },
  )
  return () => {
    listening.abort()
  }
}
