import type { ReactNode } from 'react'
import { useMessages } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { CloseButton } from './close-button'
import './notice.css'

interface NoticeProps {
  readonly text: string
  /** For those who look after the site, small behind the text. */
  readonly detail?: string | undefined
  /** How urgently it is read out; null inside a region that is read out by itself. */
  readonly role: 'alert' | 'status' | null
  /** Absent for what cannot be put away. */
  readonly onDismiss?: (() => void) | undefined
  readonly children?: ReactNode
}

/** A message over the foot of the page that can be put away; children are what else can be done. */
export function Notice({ text, detail, role, onDismiss, children }: NoticeProps) {
  const messages = useMessages(shellMessages)
  return (
    <div className="notice" role={role ?? undefined}>
      <p>
        {text}
        {detail && <small> {detail}</small>}
      </p>
      {children}
      {onDismiss && <CloseButton label={messages.dismiss} onClick={onDismiss} />}
    </div>
  )
}
