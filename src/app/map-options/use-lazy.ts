import { useEffect, useState } from 'react'

const arrived = new Map<() => Promise<unknown>, unknown>()

/**
 * A part of the code that is fetched when it is wanted; null until then, or when it does not arrive.
 * @param load the same function each time, or it would be fetched again
 */
export function useLazy<T>(isWanted: boolean, load: () => Promise<T>): T | null {
  const [, tell] = useState(0)
  useEffect(() => {
    if (!isWanted || arrived.has(load)) return
    let isOver = false
    load().then(
      (part) => {
        arrived.set(load, part)
        if (!isOver) tell((count) => count + 1)
      },
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [isWanted, load])
  return isWanted ? ((arrived.get(load) as T | undefined) ?? null) : null
}
