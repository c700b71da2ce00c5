import type { Awaited } from '../domain/awaited'
import { useLocalized, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'

const MOST_NAMES = 8

/** What has no figure yet but is asked of an office, said so that nobody looks for it in vain. */
export function AwaitedList({ awaited }: { readonly awaited: readonly Awaited[] }) {
  const messages = useMessages(searchMessages)
  const localized = useLocalized()
  return (
    <section className="series-list" aria-label={messages.awaited}>
      <h3>{messages.awaited}</h3>
      <ul>
        {awaited.map(({ office, title, names }) => (
          <li key={office + title.id}>
            {names.slice(0, MOST_NAMES).map(localized).join(', ')}
            {names.length > MOST_NAMES &&
              ` ${messages.awaitedMore(names.length - MOST_NAMES)}`}{' '}
            <span>{messages.awaitedFrom(office, localized(title))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
