/** Runs the work when the browser has nothing better to do; returns how to call it off. */
function whenIdle(work: () => void, timeoutMs = 1000): () => void {
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

/** The same, but never before the frame that is due now has been drawn, however busy the machine. */
export function whenPaintedAndIdle(work: () => void): () => void {
  let cancelIdle: (() => void) | null = null
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      cancelIdle = whenIdle(work, 4000)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    cancelIdle?.()
  }
}
