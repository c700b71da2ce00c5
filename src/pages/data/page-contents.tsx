import { useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { jumpToSection } from './jump-to-section'
import { SECTIONS } from './sections'

/** Jumps within the page. Buttons, because the part of the address after `#` holds the page itself. */
export function PageContents() {
  const messages = useMessages(dataPageMessages)
  return (
    <nav className="data-page__contents" aria-label={messages.contents}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <button type="button" onClick={() => jumpToSection(section)}>
              {messages[section]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
