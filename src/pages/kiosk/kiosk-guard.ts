import { useEffect, useLayoutEffect, useRef } from 'react'
import { formatAddress } from '../../address/address'
import { interceptHistory, useAddress } from '../../address/address-store'

/** Menus, dragging, dropping, and pinching the whole page. */
const SUPPRESSED = [
  ...(['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart'] as const),
  'auxclick',
] as const
/** Nobody leaves by reloading, and staff must be able to. */
const ALLOWED_FUNCTION_KEYS = ['F5', 'F11']

/** Whether a key would open something of the browser or lead away; typing and walking are let through. */
export function leadsAway(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  if (altKey) return true
  if (ctrlKey || metaKey) return !['r', 'a', 'Control', 'Meta'].includes(key)
  if (/^F\d+$/.test(key)) return !ALLOWED_FUNCTION_KEYS.includes(key)
  return key === 'ContextMenu' || key.startsWith('Browser') || key.startsWith('Launch')
}

/** So many steps back at once, before the page can answer, still end within the kiosk. */
const OWN_ENTRIES = 8

/** There are always entries of the kiosk's own to go back to, and what was shown is put on each again. */
function keepEntries(shown: string): void {
  const { history } = window
  const { kiosk = 0 } = (history.state ?? {}) as { kiosk?: number }
  if (kiosk > 0) history.replaceState({ kiosk }, '', shown)
  for (let own = kiosk + 1; own <= OWN_ENTRIES; own += 1) {
    history.pushState({ kiosk: own }, '', shown)
  }
}

/** Keeps visitors on the kiosk page: no menu, no selection, no zoom, no key and no back button out. */
export function useKioskGuard(): void {
  const shown = useRef('')
  const address = useAddress()
  useLayoutEffect(() => {
    if (address.page === 'kios') shown.current = formatAddress(address)
  }, [address])
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, passive: false, signal: listening.signal }
    const suppress = (event: Event) => {
      event.preventDefault()
    }
    for (const name of SUPPRESSED) window.addEventListener(name, suppress, options)
    window.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey) event.preventDefault()
      },
      options,
    )
    window.addEventListener(
      'keydown',
      (event) => {
        if (leadsAway(event)) event.preventDefault()
      },
      options,
    )
    const holdBack = () => {
      keepEntries(shown.current)
    }
    holdBack()
    const release = interceptHistory(holdBack)
    return () => {
      listening.abort()
      release()
    }
  }, [])
}
