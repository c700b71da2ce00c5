import { useEffect, useState } from 'react'
import type { Period } from '../../../contract'
import { replaceAddress } from '../../../address/address-store'

/** Long enough to read a map, milliseconds. */
const STEP = 1600

export interface Play {
  readonly isPlaying: boolean
  readonly toggle: () => void
}

/**
 * Steps through the periods, never by itself: from the first again when the last is shown, and it ends
 * there. The steps are no history, so that the back button leaves them all behind at once.
 */
export function usePlay(periods: readonly Period[], period: Period): Play {
  const [isPlaying, setIsPlaying] = useState(false)
  const at = periods.indexOf(period)
  const next = periods[at + 1]
  const isOver = next === undefined
  useEffect(() => {
    if (!isPlaying || next === undefined) return
    const timer = setTimeout(() => {
      replaceAddress({ period: next })
      if (next === periods.at(-1)) setIsPlaying(false)
    }, STEP)
    return () => {
      clearTimeout(timer)
    }
  }, [isPlaying, next, periods])
  const toggle = () => {
    const first = periods[0]
    if (!isPlaying && isOver && first !== undefined) replaceAddress({ period: first })
    setIsPlaying(!isPlaying)
  }
  return { isPlaying, toggle }
}
