import { useSyncExternalStore } from 'react'
import { formatAddress, parseAddress, type Address } from './address'
import { PARAMETER_IDS, parameterOf } from './parameters'

/** The one owner of the view: the address bar, read through a cached parse. */
let cachedHash: string | null = null
let cachedAddress: Address | null = null

export function readAddress(): Address {
  const { hash } = window.location
  if (cachedAddress === null || hash !== cachedHash) {
    cachedHash = hash
    cachedAddress = keepUnchanged(cachedAddress, parseAddress(hash))
  }
  return cachedAddress
}

/** The next address with the very values of the one before where they say the same, for what compares by identity. */
export function keepUnchanged(before: Address | null, next: Address): Address {
  if (before === null) return next
  const same = PARAMETER_IDS.filter((id) => {
    const { format } = parameterOf(id)
    return format(before[id]) === format(next[id])
  })
  return { ...next, ...Object.fromEntries(same.map((id) => [id, before[id]])) }
}

const listeners = new Set<() => void>()
const notify = () => {
  for (const listener of listeners) listener()
}

let intercept: (() => void) | null = null
const step = () => {
  intercept?.()
  notify()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', step)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', step)
  }
}

/** Lets a page answer each step through the history before anybody reads where it led. */
export function interceptHistory(answer: () => void): () => void {
  intercept = answer
  return () => {
    if (intercept === answer) intercept = null
  }
}

export function useAddress(): Address {
  return useSyncExternalStore(subscribe, readAddress)
}

/** A step the back button undoes; nothing happens when the view stays the same. */
export function navigate(change: Partial<Address>): void {
  commit(change, 'pushState')
}

/** A correction or preference (language, theme, typing in a filter) that is no step of its own. */
export function replaceAddress(change: Partial<Address>): void {
  commit(change, 'replaceState')
}

function commit(change: Partial<Address>, how: 'pushState' | 'replaceState'): void {
  const hash = formatAddress({ ...readAddress(), ...change })
  if (hash === window.location.hash) return
  window.history[how](null, '', hash)
  notify()
}
