import { useSyncExternalStore } from 'react'
import type { RegionCode } from '../../contract'

/** A wish to print, until it is printed or has failed. */
export interface PrintRequest {
  /** Empty for the region of the address. */
  readonly codes: readonly RegionCode[]
}

let request: PrintRequest | null = null
const listeners = new Set<() => void>()

function change(next: PrintRequest | null): void {
  request = next
  for (const listener of listeners) listener()
}

/**
 * Prints one A4 page about each of the regions, in this order, in the language of the page and always
 * light; without regions, about that of the address. The map shows the indicator of the address. The
 * print dialog opens when data, letters and maps are there; what goes wrong is told in a notice.
 */
export function printBrief(codes: readonly RegionCode[] = []): void {
  change({ codes })
}

/** Takes back the request, unless a newer one has replaced it. */
export function endPrinting(done: PrintRequest): void {
  if (request === done) change(null)
}

export function usePrintRequest(): PrintRequest | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    () => request,
  )
}
