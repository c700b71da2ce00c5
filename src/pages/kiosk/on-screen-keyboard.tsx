import { Delete } from 'lucide-react'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import { KEY_ROWS, type KioskKey } from './keyboard-layout'

/** Letters, space and erase. Pressing a key leaves the focus in the text field. */
export function OnScreenKeyboard({ onKey }: { readonly onKey: (key: KioskKey) => void }) {
  const messages = useMessages(kioskMessages)
  const key = (name: KioskKey, label: string, face: React.ReactNode, modifier = '') => (
    <button
      key={label}
      type="button"
      className={`kiosk-key ${modifier}`}
      aria-label={label}
      onPointerDown={(event) => {
        event.preventDefault()
      }}
      onClick={() => {
        onKey(name)
      }}
    >
      {face}
    </button>
  )
  return (
    <div className="kiosk-keyboard" role="group" aria-label={messages.keyboard}>
      {KEY_ROWS.map((row, index) => (
        <div key={row.join('')} className="kiosk-keyboard__row">
          {row.map((letter) => key({ letter }, letter.toUpperCase(), letter.toUpperCase()))}
          {index === KEY_ROWS.length - 1 &&
            key('erase', messages.erase, <Delete aria-hidden />, 'kiosk-key--wide')}
        </div>
      ))}
      <div className="kiosk-keyboard__row">
        {key('clear', messages.clear, messages.clear, 'kiosk-key--word')}
        {key('space', messages.space, messages.space, 'kiosk-key--space')}
      </div>
    </div>
  )
}
