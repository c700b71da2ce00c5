import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react'
import './popover.css'

interface PopoverProps {
  /** Block of its style sheet: `<block>__panel` is what opens. */
  readonly block: string
  readonly className?: string
  /** Of the button: its class, what it shows, and its name where that is none. */
  readonly button: Pick<
    ComponentProps<'button'>,
    'className' | 'children' | 'aria-label' | 'aria-haspopup'
  >
  /** Of the group of choices that opens; absent where what opens says its own. */
  readonly label?: string
  /** What opens, given how to close it. */
  readonly children: (close: () => void) => ReactNode
}

/**
 * A button and what it opens beside itself, over what follows: closed by the button, by a press outside, on
 * Escape and by a choice in it, which give the focus back to the button, and when the focus moves on.
 */
export function Popover({ block, className = '', button, label, children }: PopoverProps) {
  const root = useRef<HTMLDivElement>(null)
  const id = useId()
  const panelId = `${id}panel`
  const [isOpen, setIsOpen] = useState(false)
  const close = useCallback(() => {
    setIsOpen(false)
    document.getElementById(id)?.focus()
  }, [id])
  useEffect(() => {
    const node = root.current
    if (!isOpen || !node) return
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !node.contains(event.target)) setIsOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    node.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
      node.removeEventListener('keydown', closeOnEscape)
    }
  }, [isOpen, close])
  return (
    <div ref={root} className={`popover ${block} ${className}`.trim()}>
      <button
        {...button}
        id={id}
        type="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      />
      {isOpen && (
        <div
          id={panelId}
          className={`popover__panel ${block}__panel`}
          role={label === undefined ? undefined : 'group'}
          aria-label={label}
        >
          {children(close)}
        </div>
      )}
    </div>
  )
}
