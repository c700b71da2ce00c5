import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/** Whether the browser prints the page as it stands: told in time for the paper to be drawn anew. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}

function subscribe(listener: () => void): () => void {
  const tell = (next: boolean) => () => {
    // A page drawn for paper alone needs no other colours of the app behind it.
    if (next && document.documentElement.dataset['printing'] !== undefined) return
    if (next === isPrinting) return
    isPrinting = next
    flushSync(listener)
  }
  const [begin, end] = [tell(true), tell(false)]
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}
