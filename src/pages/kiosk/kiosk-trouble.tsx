import { useEffect } from 'react'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import { reloadWhole } from '../../offline/lost-chunk'
import { pageOnServer } from '../../offline/page-on-server'
import { Logo } from '../../ui/logo'

const RELOAD_MS = 30_000

/** Stands in for a kiosk that cannot be shown, and loads the page anew, once the server has it whole, until it can. */
export function KioskTrouble() {
  const messages = useMessages(kioskMessages)
  useEffect(() => {
    const timer = setInterval(() => {
      void pageOnServer().then((page) => {
        if (page !== null) reloadWhole()
      })
    }, RELOAD_MS)
    return () => {
      clearInterval(timer)
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
