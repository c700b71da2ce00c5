/** A part that was lost is asked for again after so long, ms, while somebody waits for it. */
const AGAIN_MS = 20_000

/** A part of the code: null until it is there; lost when it did not come. */
export interface LateState<T> {
  readonly part: T | null
  readonly isLost: boolean
}

/** Code that is fetched when it is wanted, for all who want it. */
export interface LateCode<T> {
  readonly get: () => LateState<T>
  /** Wants it until the returned function is called. */
  readonly want: (tell: () => void) => () => void
  /** Asks now for what was lost, where a visitor will not wait. */
  readonly ask: () => Promise<void>
}

/**
 * The one way to code in a chunk of its own. What is lost stays said until it comes: it is asked for
 * again by itself, and src/offline/watchdog.ts loads the page anew once the server's files are whole,
 * since some browsers never ask a second time for a script that failed.
 * @param whenLost what knows a better way at once, and then returns true
 */
export function lateCode<T>(
  load: () => Promise<T>,
  whenLost: () => boolean = () => false,
): LateCode<T> {
  let state: LateState<T> = { part: null, isLost: false }
  let asking: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const wanting = new Set<() => void>()
  const tell = (next: LateState<T>) => {
    state = next
    for (const one of wanting) one()
  }
  const take = (part: T) => {
    // An empty script comes without a fault, and without the part.
    if (part) tell({ part, isLost: false })
    else lose()
  }
  const lose = () => {
    if (wanting.size === 0 || whenLost()) return
    if (!state.isLost) tell({ part: null, isLost: true })
    timer = setTimeout(() => void ask(), AGAIN_MS)
  }
  const ask = () => {
    clearTimeout(timer)
    asking ??= load()
      .then(take, lose)
      .finally(() => (asking = null))
    return asking
  }
  return {
    get: () => state,
    want: (hear) => {
      wanting.add(hear)
      if (!state.part) void ask()
      return () => {
        wanting.delete(hear)
        if (wanting.size === 0) clearTimeout(timer)
      }
    },
    ask,
  }
}
