/** Where keys have a meaning of their own: fields, lists, the map, an open dialog. */
const OWN_KEYS =
  'input, select, textarea, dialog, [contenteditable], [role="application"], [role="tablist"], [role="radiogroup"], [role="slider"]'

/** True when a key pressed there is meant for what has the focus, or is a shortcut of the browser. */
export function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  return event.target instanceof Element && event.target.closest(OWN_KEYS) !== null
}

/** True while words are being typed, where no letter is a command. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  return (
    event.target instanceof Element &&
    event.target.closest('input, select, textarea, [contenteditable]') !== null
  )
}
