import type { ReactNode } from 'react'
import { useMessages } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { CloseButton } from './close-button'
import './notice.css'

interface NoticeProps {
  readonly text: string
  /** How urgently it is read out; null inside a region that is read out by itself. */
  readonly role: 'alert' | 'status' | null
  /** Absent for what cannot be put away. */
  readonly onDismiss?: (() => void) | undefined
  readonly children?: ReactNode
}

/** A message over the foot of the page that can be put away; children are what else can be done. */
export function Notice({ text, role, onDismiss, children }: NoticeProps) {
  const messages = useMessages(shellMessages)
  return (
    <div className="notice" role={role ?? undefined}>
      <p>{text}</p>
      {children}
      {onDismiss && <CloseButton label={messages.dismiss} onClick={onDismiss} />}
    </div>
  )
}
