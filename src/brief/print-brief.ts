import { useSyncExternalStore } from 'react'
import type { RegionCode } from '../contract'

/** A wish to print, until it is printed or has failed. */
export interface PrintRequest {
  /** Empty for the region of the address. */
  readonly codes: readonly RegionCode[]
  /** The browser prints already, from its own menu: everything must be on the paper at once. */
  readonly isUnderWay: boolean
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
  change({ codes, isUnderWay: false })
}

/** Puts the brief of the address on the paper that the browser is about to print, with no wait. */
export function printAtOnce(): void {
  if (request === null) change({ codes: [], isUnderWay: true })
}

/** Takes back a request that could not be met before the browser printed. */
export function endLatePrinting(): void {
  if (request?.isUnderWay) change(null)
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
