import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useMessages } from '../../i18n/language'
import type { Region } from '../../contract'
import { QrCode } from '../../ui/qr-code'
import { takeAlongLink } from './kiosk-address'

/** The place's page for the visitor's own phone, by a code to scan. */
export function TakeAlong({ region }: { readonly region: Region }) {
  const messages = useMessages(kioskMessages)
  const language = useLanguage()
  const link = takeAlongLink(window.location.href, region.code, language === 'id' ? null : language)
  return (
    <section className="take-along" aria-labelledby="take-along">
      <QrCode className="take-along__qr" text={link} label={messages.qr(region.name)} />
      <div>
        <h2 id="take-along">{messages.takeAlong}</h2>
        <p>{messages.takeAlongHint(region.name)}</p>
      </div>
    </section>
  )
}
