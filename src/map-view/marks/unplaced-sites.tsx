import { useMessages } from '../../i18n/language'
import { mapOptionMessages } from '../../i18n/map-options'
import './unplaced-sites.css'

/** In the menu of layers: the places that could not be drawn, by name. */
export function UnplacedSites({ names }: { readonly names: readonly string[] }) {
  const messages = useMessages(mapOptionMessages)
  if (names.length === 0) return null
  return (
    <details className="unplaced-sites">
      <summary>{messages.unplaced(names.length)}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
