import type { ReactNode } from 'react'

interface IconButtonProps {
  readonly className: string
  /** For the screen reader, and as a hint under the pointer. */
  readonly label: string
  readonly isPressed?: boolean | undefined
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button that shows a picture instead of words. */
export function IconButton({ className, label, isPressed, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
