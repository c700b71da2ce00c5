import { Check, Copy, Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/language'
import { shareMessages } from '../../i18n/share'
import { useAddress } from '../../address/address-store'
import { OpenDialog } from '../../ui/open-dialog'
import { QrCode } from '../../ui/qr-code'
import './share-popover.css'

/** What a QR symbol of middle correction holds, in bytes. */
const QR_BYTES = 2331

/** The link of the view as it is now, to copy, to scan, or to hand to another app of the device. */
export default function SharePopover() {
  const messages = useMessages(shareMessages)
  // Asked for so that the link follows when the view changes below.
  useAddress()
  const link = window.location.href
  const copyButton = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<{ link: string; ok: boolean } | null>(null)
  useEffect(() => {
    copyButton.current?.focus()
  }, [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setTold({ link, ok: true })
    } catch {
      // A page without HTTPS may not write the clipboard: the text is there to be taken by hand.
      field.current?.select()
      setTold({ link, ok: false })
    }
  }
  const send = async () => {
    try {
      await navigator.share({ title: document.title, url: link })
    } catch {
      // Closing the system's own sheet is no failure.
    }
  }
  const isCopied = told?.link === link && told.ok
  const fits = new TextEncoder().encode(link).length <= QR_BYTES
  return (
    <OpenDialog className="share" title={messages.title}>
      <p>{fits ? messages.hint : messages.tooLong}</p>
      {fits && <QrCode className="share__qr" text={link} label={messages.qr} />}
      <input
        ref={field}
        className="share__link"
        readOnly
        value={link}
        aria-label={messages.link}
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <div className="share__actions">
        <button
          ref={copyButton}
          type="button"
          className="control control--primary"
          onClick={() => {
            void copy()
          }}
        >
          {isCopied ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
          <span>{messages.copy}</span>
        </button>
        {'share' in navigator && (
          <button
            type="button"
            className="control"
            onClick={() => {
              void send()
            }}
          >
            <Send aria-hidden size={16} />
            <span>{messages.send}</span>
          </button>
        )}
      </div>
      <p className="share__told" role="status">
        {told?.link === link && (told.ok ? messages.copied : messages.failed)}
      </p>
    </OpenDialog>
  )
}
