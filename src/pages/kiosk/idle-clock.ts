/** Nobody is there and the tour runs; somebody is; somebody was, and the kiosk is about to start anew. */
export type KioskPhase = 'attract' | 'active' | 'countdown'

export interface IdleMoment {
  readonly phase: KioskPhase
  /** Whole seconds until everything resets; null outside the countdown. */
  readonly secondsLeft: number | null
}

export interface IdleTimes {
  readonly idleMs: number
  readonly countdownMs: number
}

export interface IdleClock {
  readonly get: () => IdleMoment
  readonly subscribe: (listener: () => void) => () => void
  /** Somebody has come. */
  readonly begin: () => void
  /** A sign of life: ends a countdown and starts the waiting anew. Nothing while the tour runs. */
  readonly touch: () => void
  /** Everything to the start, now. */
  readonly reset: () => void
  /** Holds the clock until `resume`. */
  readonly stop: () => void
  readonly resume: () => void
}

const ATTRACT: IdleMoment = { phase: 'attract', secondsLeft: null }
const ACTIVE: IdleMoment = { phase: 'active', secondsLeft: null }
const SECOND = 1000

/**
 * Tells when nobody has touched the kiosk for `idleMs`, counts down `countdownMs`, and calls `onReset`.
 * The countdown follows the wall clock, so that a computer that slept does not begin where it was.
 */
export function createIdleClock(
  { idleMs, countdownMs }: IdleTimes,
  startsIdle: boolean,
  onReset: () => void,
): IdleClock {
  const listeners = new Set<() => void>()
  let moment = startsIdle ? ATTRACT : ACTIVE
  let timer: ReturnType<typeof setTimeout> | undefined
  let deadline = 0

  function show(next: IdleMoment): void {
    if (next.phase === moment.phase && next.secondsLeft === moment.secondsLeft) return
    moment = next
    for (const listener of listeners) listener()
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      deadline = Date.now() + countdownMs
      tick()
    }, idleMs)
  }

  function tick(): void {
    const left = deadline - Date.now()
    // More than there ever was: the clock of the machine was put back.
    if (left <= 0 || left > countdownMs) {
      reset()
      return
    }
    show({ phase: 'countdown', secondsLeft: Math.ceil(left / SECOND) })
    timer = setTimeout(tick, left % SECOND || SECOND)
  }

  function reset(): void {
    clearTimeout(timer)
    onReset()
    show(ATTRACT)
  }

  return {
    get: () => moment,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    begin() {
      show(ACTIVE)
      wait()
    },
    touch() {
      if (moment.phase === 'attract') return
      show(ACTIVE)
      wait()
    },
    reset,
    stop() {
      clearTimeout(timer)
    },
    resume() {
      if (moment.phase !== 'attract') wait()
    },
  }
}
