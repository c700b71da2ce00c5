import { useEffect } from 'react'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import { Logo } from '../shell/logo'

const RELOAD_MS = 30_000

/** Stands in for a kiosk that cannot be shown, and loads the page anew until it can. */
export function KioskTrouble() {
  const messages = useMessages(kioskMessages)
  useEffect(() => {
    const timer = setTimeout(() => {
      window.location.reload()
    }, RELOAD_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return (
    <main className="kiosk-trouble" role="alert">
      <Logo />
      <h1>{messages.unavailable}</h1>
      <p>{messages.unavailableHint}</p>
    </main>
  )
}
