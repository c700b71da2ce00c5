import { useState } from 'react'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { Notice } from '../../ui/notice'

/** Tells which parts of the address were not understood; the page shows its defaults for them. */
export function AddressNotice({ unknown }: { unknown: readonly string[] }) {
  const messages = useMessages(shellMessages)
  const [dismissed, setDismissed] = useState('')
  const names = unknown.map((name) => name.slice(0, 40)).join(', ')
  if (names === '' || names === dismissed) return null
  return (
    <Notice
      text={messages.unknownAddress(names)}
      role="status"
      onDismiss={() => {
        setDismissed(names)
      }}
    />
  )
}
