/** Keys that a person types after asking for a dialog and before its field is there. */

let typed = ''
let stop: (() => void) | null = null

/** After this long the dialog has failed to come; the keys are the page's again. */
const LONGEST_MS = 5000

/** Keeps what is typed from now on until a field takes it; call when the dialog is asked for. */
export function keepEarlyKeys(): void {
  stop?.()
  typed = ''
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1 && event.key !== ' ') typed += event.key
    else if (event.key === ' ' && typed !== '') typed += ' '
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', keep, { capture: true })
  const timer = setTimeout(() => stop?.(), LONGEST_MS)
  stop = () => {
    window.removeEventListener('keydown', keep, { capture: true })
    clearTimeout(timer)
    stop = null
  }
}

/** What was typed so far; from here on keys go where the focus is. */
export function takeEarlyKeys(): string {
  stop?.()
  const taken = typed
  typed = ''
  return taken
}
