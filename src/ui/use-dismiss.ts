import { useEffect, useRef, type RefObject } from 'react'

/**
 * Closes what an element has opened: on a press outside it, on Escape (the focus then goes back to the
 * element's first button) and when the focus moves on.
 */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: () => void,
): void {
  const dismiss = useRef(onDismiss)
  useEffect(() => {
    dismiss.current = onDismiss
  })
  useEffect(() => {
    const node = element.current
    if (!isOpen || !node) return
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !node.contains(event.target)) dismiss.current()
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      dismiss.current()
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
  }, [element, isOpen])
}
