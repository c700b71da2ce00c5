import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { CloseButton } from './close-button'
import './modal-dialog.css'

interface ModalDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly size: 'list' | 'sheet'
  /** The search field, in line with the close button. */
  readonly head: ReactNode
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside and gives it back on closing. */
export function ModalDialog({ open, onClose, title, size, head, children }: ModalDialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const messages = useMessages(searchMessages)

  // Before the effects of the content, which scrolls to its active option once it is shown.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  return (
    // Escape closes it too, as the browser has it.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={`modal-dialog modal-dialog--${size}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {open && (
        <div className="modal-dialog__frame">
          <div className="modal-dialog__head">
            {head}
            <CloseButton
              className="modal-dialog__close"
              label={messages.close}
              size="1.125rem"
              onClick={onClose}
            />
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
