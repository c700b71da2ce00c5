import { Accessibility, ArrowLeft, Languages } from 'lucide-react'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { Logo } from '../../ui/logo'
import { showLanguage } from './kiosk-intents'

interface KioskHeadProps {
  /** Name of the regency in full. */
  readonly kabupaten: string
  /** Null at the start, where there is nothing to go back to. */
  readonly onBack: (() => void) | null
  readonly isLow: boolean
  readonly onReach: () => void
}

/** Back, name, reach and language; it stands at the bottom when the buttons are brought down. */
export function KioskHead({ kabupaten, onBack, isLow, onReach }: KioskHeadProps) {
  const messages = useMessages(kioskMessages)
  const { title } = useMessages(shellMessages)
  const language = useLanguage()
  const other = language === 'id' ? 'en' : 'id'
  return (
    <header className={onBack ? 'kiosk-head kiosk-head--inside' : 'kiosk-head'}>
      {onBack && (
        <button type="button" className="kiosk-button" onClick={onBack}>
          <ArrowLeft aria-hidden />
          {messages.back}
        </button>
      )}
      <div className="kiosk-head__brand">
        <Logo />
        <div>
          <b>{title}</b>
          {!onBack && <span>{messages.office(kabupaten)}</span>}
        </div>
      </div>
      <button
        type="button"
        className="kiosk-button kiosk-button--icon"
        aria-label={isLow ? messages.reachBack : messages.reach}
        aria-pressed={isLow}
        onClick={onReach}
      >
        <Accessibility aria-hidden />
      </button>
      <button
        type="button"
        className="kiosk-button"
        lang={other}
        onClick={() => {
          showLanguage(other)
        }}
      >
        <Languages aria-hidden />
        {messages.otherLanguage}
      </button>
    </header>
  )
}
