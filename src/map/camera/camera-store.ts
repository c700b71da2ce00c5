import { clamp, type Size } from '../geo/rect'
import type { Camera } from './camera'
import { cameraBetween, easeOut } from './flight'
import { constrain, type CameraLimits } from './limits'

/**
 * The camera lives outside React: a drag or a flight moves transforms and nothing else.
 * What is costly (labels, clusters) is worked out for where the camera will rest.
 */
export interface CameraStore {
  get(): Camera
  /** Where the camera rests, or will when the flight under way is over. */
  readonly resting: () => Rest
  /** Where the move under way ends, however short; the camera itself when it stands. */
  goal(): Camera
  isFlying(): boolean
  /** At once, heard before the next paint; rests when no other move follows. */
  jump(camera: Camera): void
  /** To another subject: its resting place is announced at the start. */
  fly(camera: Camera, milliseconds: number, subject: string): void
  /** A short move that others will follow, such as a turn of the wheel: announced at the end. */
  glide(camera: Camera, milliseconds: number): void
  /** Heard on every frame of a move. */
  subscribe(listener: () => void): () => void
  /** Heard when the resting place changes. */
  readonly onRest: (listener: () => void) => () => void
  /** Keeps every later camera inside the limits on a map of this size. */
  limit(size: Size, limits: CameraLimits): void
  clampZoom(zoom: number): number
  stop(): void
}

export interface Rest {
  readonly camera: Camera
  /** What was flown to last, such as a region code; drags and zooms do not change it. */
  readonly subject: string
}

interface Flight {
  readonly from: Camera
  readonly to: Camera
  readonly start: number
  readonly length: number
  readonly isFar: boolean
  frame: number
}

const REST_AFTER_MS = 140

export function createCameraStore(initial: Camera, subject: string): CameraStore {
  let camera = initial
  let rest: Rest = { camera: initial, subject }
  let flight: Flight | null = null
  let bounds: { size: Size; limits: CameraLimits } | null = null
  let restTimer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const restListeners = new Set<() => void>()

  function keep(next: Camera): Camera {
    return bounds ? constrain(next, bounds.size, bounds.limits) : next
  }

  function show(next: Camera): void {
    camera = next
    for (const listener of listeners) listener()
  }

  function announce(next: Rest): void {
    clearTimeout(restTimer)
    rest = next
    for (const listener of restListeners) listener()
  }

  function announceSoon(): void {
    clearTimeout(restTimer)
    restTimer = setTimeout(() => {
      announce({ camera, subject: rest.subject })
    }, REST_AFTER_MS)
  }

  function land(): void {
    if (flight) cancelAnimationFrame(flight.frame)
    flight = null
  }

  function step(now: number): void {
    if (!flight) return
    const { from, to, start, length, isFar } = flight
    const share = Math.min(1, Math.max(0, (now - start) / length))
    if (share >= 1) land()
    else flight.frame = requestAnimationFrame(step)
    show(cameraBetween(from, to, easeOut(share)))
    if (share >= 1 && !isFar) announceSoon()
  }

  function start(next: Camera, length: number, subject: string | null): void {
    land()
    const to = keep(next)
    const isFar = subject !== null
    if (isFar) announce({ camera: to, subject })
    if (length <= 0) {
      show(to)
      if (!isFar) announceSoon()
      return
    }
    const frame = requestAnimationFrame(step)
    flight = { from: camera, to, start: performance.now(), length, isFar, frame }
    // Listeners learn that a flight has begun.
    show(camera)
  }

  return {
    get: () => camera,
    resting: () => rest,
    goal: () => flight?.to ?? camera,
    isFlying: () => flight?.isFar ?? false,
    jump(next) {
      land()
      show(keep(next))
      announceSoon()
    },
    fly(next, milliseconds, subject) {
      start(next, milliseconds, subject)
    },
    glide(next, milliseconds) {
      start(next, milliseconds, null)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onRest: (listener) => {
      restListeners.add(listener)
      return () => restListeners.delete(listener)
    },
    limit(size, limits) {
      bounds = { size, limits }
    },
    clampZoom: (zoom) =>
      bounds ? clamp(zoom, bounds.limits.minZoom, bounds.limits.maxZoom) : zoom,
    stop() {
      land()
      clearTimeout(restTimer)
    },
  }
}
