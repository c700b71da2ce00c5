import { X } from 'lucide-react'

interface CloseButtonProps {
  readonly label: string
  readonly onClick: () => void
  readonly className?: string
  /** Of the cross, CSS pixels or a length. */
  readonly size?: number | string
}

/** A cross that puts away what it stands in. */
export function CloseButton({ label, onClick, className = '', size = 16 }: CloseButtonProps) {
  return (
    <button
      type="button"
      className={`control control--icon ${className}`}
      aria-label={label}
      onClick={onClick}
    >
      <X aria-hidden size={size} />
    </button>
  )
}
