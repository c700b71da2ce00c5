import { useEffect, useState, useSyncExternalStore } from 'react'
import { useIdle } from '../../state/idle-store'
import { createIdleClock, type IdleClock, type IdleMoment, type IdleTimes } from './idle-clock'

/** What counts as somebody being there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** The idle clock of the page, touched by every sign of life; tells the idle store. Its first times and `onReset` hold. */
export function useIdleClock(
  times: IdleTimes,
  startsIdle: boolean,
  onReset: () => void,
): IdleMoment & { readonly clock: IdleClock } {
  const [clock] = useState(() => createIdleClock(times, startsIdle, onReset))
  const moment = useSyncExternalStore(clock.subscribe, clock.get)
  useEffect(() => {
    clock.resume()
    const listening = new AbortController()
    for (const sign of SIGNS) {
      window.addEventListener(sign, clock.touch, {
        capture: true,
        passive: true,
        signal: listening.signal,
      })
    }
    return () => {
      listening.abort()
      clock.stop()
    }
  }, [clock])
  const isIdle = moment.phase === 'attract'
  useEffect(() => {
    useIdle.getState().setIdle(isIdle)
    return () => {
      useIdle.getState().setIdle(false)
    }
  }, [isIdle])
  return { ...moment, clock }
}
