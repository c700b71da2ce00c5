import { Share2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { ErrorBoundary } from '../../ui/error-boundary'
import { useDismiss } from '../../ui/use-dismiss'
import { latePart } from '../../load/late-part'
import './share-button.css'

const SharePopover = latePart(async () => (await import('./share-popover')).default, {
  Lost: ShareFailed,
})

/** Opens link and QR code of the view; where they do not load, the address bar has the link. */
export function ShareButton() {
  const messages = useMessages(shellMessages)
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  useDismiss(root, isOpen, () => {
    setIsOpen(false)
  })
  return (
    <div ref={root} className="share-button">
      <button
        type="button"
        className="control header__share"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={messages.share}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        <Share2 aria-hidden size={16} />
        <span>{messages.share}</span>
      </button>
      {isOpen && (
        <ErrorBoundary fallback={<ShareFailed />}>
          <SharePopover />
        </ErrorBoundary>
      )}
    </div>
  )
}

function ShareFailed() {
  const messages = useMessages(shellMessages)
  return (
    <p className="header__told" role="alert">
      {messages.shareFailed}
    </p>
  )
}
