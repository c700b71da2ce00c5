import { useEffect, useId, useRef, useState, type RefObject } from 'react'

export interface Disclosure {
  /** Of the element that holds the button, which comes first in it, and what it opens. */
  readonly root: RefObject<HTMLDivElement | null>
  readonly panelId: string
  readonly isOpen: boolean
  readonly setIsOpen: (isOpen: boolean) => void
  /** For the button. */
  readonly button: {
    readonly type: 'button'
    readonly 'aria-expanded': boolean
    readonly 'aria-controls': string
    readonly onClick: () => void
  }
}

/**
 * What a button opens below itself: closed by the button, by a press outside, on Escape (the focus then goes
 * back to the button) and when the focus moves on.
 */
export function useDisclosure(): Disclosure {
  const root = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const node = root.current
    if (!isOpen || !node) return
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !node.contains(event.target)) setIsOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setIsOpen(false)
      node.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    node.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
      node.removeEventListener('keydown', closeOnEscape)
    }
  }, [isOpen])
  const button = {
    type: 'button',
    'aria-expanded': isOpen,
    'aria-controls': panelId,
    onClick: () => {
      setIsOpen(!isOpen)
    },
  } as const
  return { root, panelId, isOpen, setIsOpen, button }
}
