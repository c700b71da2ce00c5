import type { ValueStatus } from '../contract'
import { useMessages } from '../i18n/language'
import { statusMessages } from '../i18n/status'
import './status-badge.css'

/** Says whether a figure is official, estimated or a sample; drawn apart by fill, outline and hatch. */
export function StatusBadge({ status }: { status: ValueStatus }) {
  const messages = useMessages(statusMessages)
  return (
    <span className={`status-badge status-badge--${status}`} title={messages[`${status}Hint`]}>
      {messages[status]}
    </span>
  )
}
