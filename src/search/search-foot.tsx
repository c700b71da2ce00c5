import { useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import './search-foot.css'

/** The keys that work in the list; of no use on a touch screen and hidden there. */
export function SearchFoot() {
  const messages = useMessages(searchMessages)
  return (
    <p className="search-foot" aria-hidden>
      <kbd>↑</kbd>
      <kbd>↓</kbd> {messages.keysHint}
      <kbd>Enter</kbd> {messages.keysOpen}
      <kbd>Esc</kbd> {messages.keysClose}
    </p>
  )
}
