import { Share2 } from 'lucide-react'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { ErrorBoundary } from '../../ui/error-boundary'
import { Popover } from '../../ui/popover'
import { latePart } from '../../load/late-part'
import './share-button.css'

const SharePopover = latePart(async () => (await import('./share-popover')).default, {
  Lost: ShareFailed,
})

/** Opens link and QR code of the view; where they do not load, the address bar has the link. */
export function ShareButton() {
  const messages = useMessages(shellMessages)
  return (
    <Popover
      block="share-button"
      button={{
        className: 'control header__share',
        'aria-haspopup': 'dialog',
        'aria-label': messages.share,
        children: (
          <>
            <Share2 aria-hidden size={16} />
            <span>{messages.share}</span>
          </>
        ),
      }}
    >
      {() => (
        <ErrorBoundary fallback={<ShareFailed />}>
          <SharePopover />
        </ErrorBoundary>
      )}
    </Popover>
  )
}

function ShareFailed() {
  const messages = useMessages(shellMessages)
  return <p role="alert">{messages.shareFailed}</p>
}
