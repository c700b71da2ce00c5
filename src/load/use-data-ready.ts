import { useEffect } from 'react'

/** Marks the document once the first view is painted with its data; the mark is never taken back. */
export function useDataReady(ready: boolean): void {
  useEffect(() => {
    if (!ready) return
    // The second frame begins after the first has been painted.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'true'
      })
    })
  }, [ready])
}
