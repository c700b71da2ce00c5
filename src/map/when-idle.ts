/** Runs the work when the browser has nothing better to do; returns how to call it off. */
export function whenIdle(work: () => void, timeoutMs = 1000): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 50)
    return () => {
      clearTimeout(timer)
    }
  }
  const handle = requestIdleCallback(work, { timeout: timeoutMs })
  return () => {
    cancelIdleCallback(handle)
  }
}
