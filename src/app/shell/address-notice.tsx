import { X } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import './notice.css'

/** Tells which parts of the address were not understood; the page shows its defaults for them. */
export function AddressNotice({ unknown }: { unknown: readonly string[] }) {
  const messages = useMessages(shellMessages)
  const [dismissed, setDismissed] = useState('')
  const names = unknown.map((name) => name.slice(0, 40)).join(', ')
  if (names === '' || names === dismissed) return null
  return (
    <div className="address-notice" role="status">
      <p>{messages.unknownAddress(names)}</p>
      <button
        type="button"
        className="control control--icon"
        aria-label={messages.dismiss}
        onClick={() => {
          setDismissed(names)
        }}
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  )
}
