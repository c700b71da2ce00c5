import { useSyncExternalStore } from 'react'
import type { LateCode, LateState } from './late-code'

const NOT_WANTED: LateState<never> = { part: null, isLost: false }
const askNothing = () => () => undefined
const getNothing = () => NOT_WANTED

/** A part of the code that is fetched when it is wanted. */
export function useLate<T>(code: LateCode<T>, isWanted = true): LateState<T> {
  return useSyncExternalStore<LateState<T>>(
    isWanted ? code.want : askNothing,
    isWanted ? code.get : getNothing,
  )
}
