import { panelMessages } from '../../i18n/panel'
import { useMessages } from '../../i18n/language'

export function PanelFooter({ edition }: { readonly edition: string }) {
  const messages = useMessages(panelMessages)
  return (
    <footer className="region-panel__footer">
      <span>{messages.scoreMethod}</span>
      <span>{messages.edition(edition)}</span>
    </footer>
  )
}
