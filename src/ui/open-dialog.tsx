import { useId, type ReactNode, type RefObject } from 'react'
import { useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { CloseButton } from './close-button'

interface OpenDialogProps {
  readonly className: string
  readonly title: string
  readonly ref?: RefObject<HTMLDivElement | null>
  /** By its cross and on Escape; absent where what opened it also closes it. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** A dialog beside what it is about, which stays in reach, unlike around a modal one. */
export function OpenDialog({ className, title, ref, onClose, children }: OpenDialogProps) {
  const { close } = useMessages(searchMessages)
  const id = useId()
  const heading = <h2 id={id}>{title}</h2>
  return (
    <div
      ref={ref}
      className={className}
      role="dialog"
      aria-labelledby={id}
      data-testid={className}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose) return
        event.stopPropagation()
        onClose()
      }}
    >
      {onClose ? (
        <div className={`${className}__head`}>
          {heading}
          <CloseButton label={close} onClick={onClose} />
        </div>
      ) : (
        heading
      )}
      {children}
    </div>
  )
}
