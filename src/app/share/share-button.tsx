import { Share2 } from 'lucide-react'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { ErrorBoundary } from '../../ui/error-boundary'
import { useDisclosure } from '../../ui/use-disclosure'
import { latePart } from '../../load/late-part'
import './share-button.css'

const SharePopover = latePart(async () => (await import('./share-popover')).default, {
  Lost: ShareFailed,
})

/** Opens link and QR code of the view; where they do not load, the address bar has the link. */
export function ShareButton() {
  const messages = useMessages(shellMessages)
  const { root, panelId, isOpen, button } = useDisclosure()
  return (
    <div ref={root} className="share-button">
      <button
        {...button}
        className="control header__share"
        aria-haspopup="dialog"
        aria-label={messages.share}
      >
        <Share2 aria-hidden size={16} />
        <span>{messages.share}</span>
      </button>
      {isOpen && (
        <div id={panelId}>
          <ErrorBoundary fallback={<ShareFailed />}>
            <SharePopover />
          </ErrorBoundary>
        </div>
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
